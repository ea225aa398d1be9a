import { readAnswer, writeAnswer } from './answer.ts';

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function ask(line: HTMLElement): void {
  const said = line.querySelector('[data-said]');
  const buttons = [...line.querySelectorAll('button')];
  const [yes, no] = buttons;
  line.hidden = false;
  no?.addEventListener('click', () => {
    writeAnswer('nein');
    line.hidden = true;
  });
  yes?.addEventListener('click', () => {
    for (const button of buttons) button.hidden = true;
    const say = (text: string) => {
      if (said) said.textContent = text;
    };
    void import('./copy.ts').then(({ makeAvailable }) =>
      makeAvailable(Number(line.dataset['bytes']), Number(line.dataset['files']), say),
    );
  });
}

/**
 * Runs on every page and does as little as it can: looks for a new version where a copy is wanted,
 * asks once where nothing was said yet, and never asks readers who save data. /offline/ has a button
 * of its own for it.
 */
export function startOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const answer = readAnswer();
  if (answer === 'ja') void import('./updates.ts').then(({ watchUpdates }) => watchUpdates());
  const line = document.querySelector<HTMLElement>('[data-offline-ask]');
  const asksItself = document.querySelector('[data-make]') !== null;
  if (line && answer === null && !asksItself && !savesData()) ask(line);
}
