import { forget, keep, placeOf } from './position.ts';
import { follow, reveal, type Mark } from './marks.ts';
import { announce } from './mediaSession.ts';
import { device, type Device } from './device.ts';

/** Second that the address asks for: „#t-160“, „#fristen“ or „?t=160“. */
function askedFor(): number | undefined {
  const target = document.getElementById(location.hash.slice(1));
  const at = target?.dataset['at'] ?? new URLSearchParams(location.search).get('t') ?? '';
  const second = Number(at);
  return at !== '' && Number.isFinite(second) && second >= 0 ? second : undefined;
}

function marksOf(selector: string, name = 'seek'): Mark[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
    at: Number(element.dataset[name]),
    element,
  }));
}

function play(audio: HTMLAudioElement): void {
  // Refused without a gesture, or while the file cannot be had: the error event tells that.
  audio.play().catch(() => undefined);
}

/** Links with a second jump inside the player; with a special key they stay links. */
function jumpLinks(audio: HTMLAudioElement): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link =
      event.target instanceof Element && event.target.closest<HTMLElement>('[data-seek]');
    if (!link) return;
    event.preventDefault();
    audio.currentTime = Number(link.dataset['seek']);
    play(audio);
  });
}

/** Writes down the place every few seconds, and forgets it at the end. */
function remember(audio: HTMLAudioElement, slug: string): void {
  let kept = 0;
  const note = () => {
    kept = audio.currentTime;
    keep(slug, kept);
  };
  audio.addEventListener('timeupdate', () => {
    if (!audio.paused && Math.abs(audio.currentTime - kept) >= 5) note();
  });
  audio.addEventListener('pause', () => {
    if (!audio.ended) note();
  });
  audio.addEventListener('ended', () => forget(slug));
}

function start(audio: HTMLAudioElement, player: HTMLElement): void {
  const slug = player.dataset['player'] ?? '';
  const shown: Device = device(player, audio, () => play(audio));
  const chapters = marksOf('[data-chapter-mark]');
  const sentences = marksOf('[data-sentence]');
  const values = marksOf('[data-said]', 'said');
  const show = () => {
    const time = audio.currentTime;
    follow(sentences, time);
    reveal(values, time);
    const chapter = follow(chapters, time);
    shown.show(time, chapter?.element.lastChild?.textContent?.trim() ?? '');
  };
  // „seeking“ too: a key pressed right after another starts from where the first one led.
  for (const name of ['timeupdate', 'seeking', 'seeked', 'loadedmetadata']) {
    audio.addEventListener(name, show);
  }
  audio.currentTime = askedFor() ?? placeOf(slug) ?? 0;
  addEventListener('hashchange', () => {
    const second = askedFor();
    if (second !== undefined) audio.currentTime = second;
  });
  jumpLinks(audio);
  remember(audio, slug);
  announce(audio, player);
  show();
}

/** Gives the page's player its workshop device; without one on the page nothing happens. */
export function startPlayer(): void {
  const player = document.querySelector<HTMLElement>('[data-player]');
  const audio = player?.querySelector('audio');
  if (player && audio) start(audio, player);
}
