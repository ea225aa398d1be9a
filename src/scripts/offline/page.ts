import { megabytes } from '../../lib/offline.ts';
import { readAnswer, writeAnswer } from './answer.ts';
import { makeAvailable } from './copy.ts';
import { countPages, dropEpisode, dropPages, keptEpisodes, type Kept } from './stores.ts';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);

function say(text: string): void {
  const line = part('state');
  if (line) line.textContent = text;
}

function item(episode: Kept): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = episode.page;
  link.textContent = `${episode.title}, ${megabytes(episode.bytes)}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = 'Entfernen';
  button.setAttribute('aria-label', `${episode.title} entfernen`);
  button.addEventListener('click', () => {
    void dropEpisode(episode.audio).then(showKept);
  });
  row.append(link, button);
  return row;
}

/** Lists the episodes that lie on the device. */
export async function showKept(): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-kept] ul');
  const none = part('none');
  const kept = await keptEpisodes();
  if (!list || !none) return;
  list.replaceChildren(...kept.map(item));
  list.hidden = kept.length === 0;
  none.hidden = kept.length > 0;
}

async function showButtons(): Promise<void> {
  const [make, drop] = [part('make'), part('drop')];
  const stored = (await countPages()) > 0;
  if (make) make.hidden = stored;
  if (drop) drop.hidden = !stored;
}

async function make(): Promise<void> {
  const button = part('make');
  if (button) button.hidden = true;
  const line = part('offline-ask');
  if (line) line.hidden = true;
  await makeAvailable(Number(line?.dataset['bytes']), Number(line?.dataset['files']), say);
  await showButtons();
}

async function drop(): Promise<void> {
  await dropPages();
  writeAnswer('nein');
  say('Entfernt. Die Seiten liegen nicht mehr auf diesem Gerät. Gespeicherte Folgen bleiben.');
  await showButtons();
}

/** Makes /offline/ tell what lies on this device, and change it. */
export async function startOfflinePage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    say(
      'Ihr Browser speichert keine Seiten, zum Beispiel in einem privaten Fenster. Mit Netz geht alles wie bisher.',
    );
    return;
  }
  part('make')?.addEventListener('click', () => void make());
  part('drop')?.addEventListener('click', () => void drop());
  const stored = readAnswer() === 'ja' && (await countPages()) > 0;
  say(
    stored
      ? 'Die Toolbox ist auf diesem Gerät gespeichert.'
      : 'Auf diesem Gerät ist die Toolbox nicht gespeichert.',
  );
  await showButtons();
  await showKept();
}
