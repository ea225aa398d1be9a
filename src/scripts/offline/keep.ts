import { megabytes } from '../../lib/offline.ts';
import { dropEpisode, hasRoom, keptEpisodes, storeEpisode, type Kept } from './stores.ts';

const texts = {
  kept: 'Gespeichert. Die Folge läuft auf diesem Gerät auch ohne Netz.',
  full: 'Auf diesem Gerät ist zu wenig Platz für die Folge. Es wurde nichts gespeichert.',
  dropped: 'Entfernt. Mit Netz können Sie die Folge weiter hören.',
} as const;

/** Fetches a whole file and tells how far it is; throws when the line breaks. */
async function arrive(audio: string, tell: (bytes: number) => void): Promise<Blob> {
  const answer = await fetch(audio);
  if (!answer.ok || !answer.body) throw new Error(String(answer.status));
  const reader = answer.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type: 'audio/mpeg' });
    parts.push(value);
    bytes += value.length;
    tell(bytes);
  }
}

/** Keeps an episode as a whole or not at all; returns what to tell the reader. */
async function keep(episode: Kept, tell: (bytes: number) => void): Promise<string> {
  if (!(await hasRoom(episode.bytes))) return texts.full;
  let arrived = 0;
  try {
    const sound = await arrive(episode.audio, (bytes) => {
      arrived = bytes;
      tell(bytes);
    });
    if (sound.size !== episode.bytes) throw new Error('incomplete');
    await storeEpisode(episode, sound);
    return texts.kept;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return texts.full;
    return `Nur ${megabytes(arrived)} von ${megabytes(episode.bytes)} kamen an. Es wurde nichts gespeichert. Versuchen Sie es noch einmal.`;
  }
}

const isKept = async (audio: string) =>
  (await keptEpisodes()).some((episode) => episode.audio === audio);

function parts(box: HTMLElement) {
  const button = box.querySelector('button');
  const bar = box.querySelector('progress');
  const said = box.querySelector('[role="status"]');
  return button && bar && said ? { button, bar, said } : undefined;
}

function episodeOf({ dataset }: HTMLElement): Kept {
  const { keep: audio = '', title = '', bytes } = dataset;
  return { audio, title, page: location.pathname, bytes: Number(bytes) };
}

/** The first kept episode brings the pages along, for without them nothing would play it. */
async function withPages(say: (text: string) => void): Promise<boolean> {
  const line = document.querySelector<HTMLElement>('[data-offline-ask]');
  if (await navigator.serviceWorker.getRegistration()) return true;
  const { makeAvailable } = await import('./copy.ts');
  return makeAvailable(Number(line?.dataset['bytes']), Number(line?.dataset['files']), say);
}

type Say = (text: string) => void;

/** One press: takes a kept episode off, or stores it. */
async function toggle(episode: Kept, bar: HTMLProgressElement, say: Say): Promise<void> {
  if (await isKept(episode.audio)) {
    await dropEpisode(episode.audio);
    say(texts.dropped);
    return;
  }
  if (!(await withPages(say))) return;
  bar.hidden = false;
  say(await keep(episode, (bytes) => (bar.value = bytes)));
  bar.hidden = true;
}

async function wire(box: HTMLElement): Promise<void> {
  const found = parts(box);
  if (!found || !('serviceWorker' in navigator) || !('caches' in window)) return;
  const { button, bar, said } = found;
  const episode = episodeOf(box);
  const label = async () => {
    button.textContent = (await isKept(episode.audio))
      ? 'Vom Gerät entfernen'
      : `Ohne Netz hören: ${megabytes(episode.bytes)} speichern`;
  };
  await label();
  box.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    const say: Say = (text) => (said.textContent = text);
    void toggle(episode, bar, say)
      .then(label)
      .finally(() => (button.disabled = false));
  });
}

/** Gives each episode of the page its button; browsers that keep nothing show none. */
export function wireKeeping(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-keep]')) void wire(box);
}
