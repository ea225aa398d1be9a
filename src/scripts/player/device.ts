import { formatSeconds } from '../../lib/duration.ts';

/** The visible player, told where the sound is. */
export type Device = { readonly show: (second: number, chapter: string) => void };

const fault =
  'Die Tonspur ließ sich nicht laden. Prüfen Sie die Verbindung, laden Sie die Folge herunter, oder lesen Sie die Mitschrift.';

/** „4:32“ as a screen reader should say it. */
function spokenTime(second: number): string {
  const whole = Math.floor(second);
  return `${Math.floor(whole / 60)} Minuten ${whole % 60} Sekunden`;
}

function part(player: HTMLElement, name: string): HTMLElement {
  const found = player.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`Dem Player fehlt data-${name}.`);
  return found;
}

function wireButtons(player: HTMLElement, audio: HTMLAudioElement, play: () => void): void {
  const button = part(player, 'play');
  const reflect = () => {
    button.setAttribute('aria-pressed', String(!audio.paused));
    button.setAttribute('aria-label', audio.paused ? 'Abspielen' : 'Anhalten');
  };
  button.addEventListener('click', () => {
    if (audio.paused) play();
    else audio.pause();
  });
  for (const name of ['play', 'pause', 'ended']) audio.addEventListener(name, reflect);
  for (const skip of player.querySelectorAll<HTMLButtonElement>('[data-skip]')) {
    skip.addEventListener('click', () => {
      audio.currentTime = Math.max(0, audio.currentTime + Number(skip.dataset['skip']));
    });
  }
  const speed = part(player, 'speed') as HTMLSelectElement;
  speed.addEventListener('change', () => {
    audio.preservesPitch = true;
    audio.playbackRate = Number(speed.value);
  });
}

/** K plays and stops, J and L jump, as in other players; only while the focus is inside. */
function wireKeys(player: HTMLElement): void {
  const press = (selector: string) => player.querySelector<HTMLButtonElement>(selector)?.click();
  const keys: Record<string, string> = {
    k: '[data-play]',
    j: '[data-skip="-15"]',
    l: '[data-skip="30"]',
  };
  player.addEventListener('keydown', (event) => {
    const selector = keys[event.key];
    if (!selector || event.target instanceof HTMLSelectElement) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press(selector);
  });
}

function wireFault(player: HTMLElement, audio: HTMLAudioElement): void {
  const line = part(player, 'fault');
  const tell = () => {
    line.textContent = fault;
  };
  audio.addEventListener('error', tell);
  // A file that is missing may have been asked for before this script ran.
  if (audio.error) tell();
  audio.addEventListener('loadedmetadata', () => {
    line.textContent = '';
  });
}

function pullTape(player: HTMLElement, share: number): void {
  const percent = `${(100 * share).toFixed(3)}%`;
  part(player, 'heard').setAttribute('width', percent);
  part(player, 'hook').setAttribute('x', percent);
}

/** Shows the workshop device in place of the browser's own player. */
export function device(player: HTMLElement, audio: HTMLAudioElement, play: () => void): Device {
  const slider = part(player, 'position') as HTMLInputElement;
  const total = Number(slider.max);
  const [time, chapter, rest] = ['time', 'chapter', 'rest'].map((name) => part(player, name));
  const marks = [...player.querySelectorAll<SVGElement>('[data-mark]')];
  delete player.dataset['waiting'];
  audio.removeAttribute('controls');
  wireButtons(player, audio, play);
  wireKeys(player);
  wireFault(player, audio);
  slider.addEventListener('input', () => {
    audio.currentTime = Number(slider.value);
  });
  const show = (second: number, title: string) => {
    slider.value = String(second);
    slider.setAttribute('aria-valuetext', `${spokenTime(second)}, ${title}`);
    pullTape(player, Math.min(1, second / total));
    if (time) time.textContent = formatSeconds(Math.floor(second));
    if (chapter) chapter.textContent = title;
    if (rest) rest.textContent = `noch ${formatSeconds(Math.max(0, total - Math.floor(second)))}`;
    for (const mark of marks)
      mark.toggleAttribute('data-past', Number(mark.dataset['mark']) <= second);
  };
  return { show };
}
