import { checklistKey } from '../lib/storage.ts';

type Ticks = Record<string, number[]>;

function read(): Ticks {
  try {
    return JSON.parse(localStorage.getItem(checklistKey) ?? '{}') as Ticks;
  } catch {
    return {};
  }
}

/** Keeps ticks on the device; where storage is closed the boxes still work, they just forget. */
function keep(page: string, boxes: HTMLInputElement[]): void {
  const ticks = read();
  const ticked = boxes.flatMap((box, index) => (box.checked ? [index] : []));
  if (ticked.length > 0) ticks[page] = ticked;
  else delete ticks[page];
  try {
    localStorage.setItem(checklistKey, JSON.stringify(ticks));
  } catch {
    // A private window or a full device: the page stays usable.
  }
}

for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  const page = list.dataset['checklist'] ?? '';
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  const ticked = read()[page] ?? [];
  boxes.forEach((box, index) => {
    box.checked = ticked.includes(index);
  });
  list.addEventListener('change', () => keep(page, boxes));
}
