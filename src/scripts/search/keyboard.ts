/** Arrow keys walk from the field through the results and back; Escape returns to the field. */
export function walkResults(field: HTMLInputElement, area: HTMLElement): void {
  const links = () => [...area.querySelectorAll<HTMLAnchorElement>('h3 a')];
  const step = (event: KeyboardEvent, by: number): void => {
    const stops = [field, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = at < 0 ? undefined : stops[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  document.addEventListener('keydown', (event) => {
    const { activeElement } = document;
    const inside = activeElement === field || area.contains(activeElement);
    if (!inside || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp') step(event, -1);
    if (event.key === 'Escape' && activeElement !== field) field.focus();
  });
}
