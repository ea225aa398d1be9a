// Says in words what the filter of the cards leaves; hiding is the work of cardFilter.css.
const finder = document.querySelector<HTMLElement>('.finder');
const result = document.querySelector<HTMLElement>('[data-filter-result]');
const before = result?.innerHTML ?? '';

const shown = (scope: Element) =>
  [...scope.querySelectorAll('.cards > li')].filter((card) => card.getClientRects().length > 0)
    .length;

function tell(area: HTMLElement, line: HTMLElement): void {
  const all = area.querySelectorAll('.cards > li').length;
  const words = [...area.querySelectorAll<HTMLElement>('[data-words]:checked')].map(
    (choice) => choice.dataset['words'] ?? '',
  );
  // Without a choice all is shown, and nothing has to be laid out just to be counted.
  const filtered = words.length > 0;
  if (!filtered) line.innerHTML = before;
  else {
    const left = shown(area);
    const count = document.createElement('b');
    count.textContent = left > 0 ? `${left} von ${all} Karten` : `Keine von ${all} Karten`;
    line.replaceChildren(count, ` ${words.join(', ')}`);
  }
  for (const plate of area.querySelectorAll<HTMLElement>('[data-total]')) {
    const total = plate.dataset['total'] ?? '';
    const here = filtered ? shown(plate.closest('section') ?? area) : Number(total);
    plate.textContent = here < Number(total) ? `${here} von ${total} Karten` : `${total} Karten`;
  }
}

if (finder && result) {
  const update = () => {
    tell(finder, result);
  };
  finder.addEventListener('change', update);
  // A browser that goes back restores the choice before this event.
  addEventListener('pageshow', update);
  for (const link of finder.querySelectorAll('[data-filter-clear]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const [all] = finder.querySelectorAll<HTMLInputElement>('[name=phase]');
      if (all) all.checked = true;
      for (const select of finder.querySelectorAll<HTMLSelectElement>('[data-choice]'))
        select.selectedIndex = 0;
      update();
      all?.focus();
    });
  }
}
