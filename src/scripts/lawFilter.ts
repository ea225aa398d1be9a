const box = document.querySelector<HTMLElement>('#gesetzfilter');
const select = document.querySelector<HTMLSelectElement>('#gesetz');
const sections = [...document.querySelectorAll<HTMLElement>('[data-act]')];

function show(act: string): void {
  for (const section of sections) section.hidden = act !== '' && section.dataset['act'] !== act;
}

if (box && select) {
  box.hidden = false;
  select.addEventListener('change', () => {
    show(select.value);
  });
}
