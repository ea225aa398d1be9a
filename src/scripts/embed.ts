/** Copies a snippet; where the browser refuses, the snippet is marked so that it can be copied. */
async function copy(button: HTMLButtonElement, field: HTMLTextAreaElement): Promise<void> {
  const said = button.nextElementSibling;
  try {
    await navigator.clipboard.writeText(field.value);
    if (said) said.textContent = 'Kopiert.';
  } catch {
    field.select();
    if (said) said.textContent = 'Markiert. Kopieren Sie mit Strg+C.';
  }
}

function parts(form: HTMLElement) {
  const field = form.querySelector('textarea');
  const button = form.querySelector('button');
  const choice = form.querySelector('select');
  return field && button ? { field, button, choice } : undefined;
}

/** Makes the snippets of /einbetten/ copyable, and writes the one of the chosen card. */
export function wireSnippets(): void {
  for (const form of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
    const found = parts(form);
    if (!found) continue;
    const { field, button, choice } = found;
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, field));
    choice?.addEventListener('change', () => {
      const title = choice.selectedOptions[0]?.text.replace(/^\d+ · /, '') ?? '';
      field.value = field.value
        .replace(/karte\/[^/"]+\//, `karte/${choice.value}/`)
        .replace(/title="[^"]*"/, `title="Karte: ${title.replaceAll('"', '')}"`);
    });
  }
}
