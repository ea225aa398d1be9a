import { workerPath } from '../../lib/offline.ts';
import { writeAnswer } from './answer.ts';
import { countPages, dropPages, fits, hasRoom } from './stores.ts';

const texts = {
  ready: 'Gespeichert. Alle Seiten, die Suche und der Fahrplan gehen jetzt auch ohne Netz.',
  full: 'Auf diesem Gerät ist zu wenig Platz. Es wurde nichts gespeichert, mit Netz geht alles wie bisher.',
  blocked:
    'Ihr Browser lässt das nicht zu, zum Beispiel in einem privaten Fenster. Mit Netz geht alles wie bisher.',
  failed:
    'Nicht alle Dateien kamen an. Es wurde nichts gespeichert. Versuchen Sie es später noch einmal.',
} as const;

/** Waits until a worker is in service or has given up. */
function settled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function install(files: number, say: (text: string) => void): Promise<keyof typeof texts> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(workerPath);
  } catch (error) {
    // A script that cannot be fetched is a fault of the line, not a ban.
    return error instanceof TypeError && !navigator.onLine ? 'failed' : 'blocked';
  }
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) return 'failed';
  const watch = setInterval(() => {
    void countPages().then((count) => {
      if (worker.state === 'installing') say(`${count} von ${files} Dateien gespeichert …`);
    });
  }, 400);
  const done = await settled(worker);
  clearInterval(watch);
  return done ? 'ready' : 'failed';
}

/**
 * Stores the whole site on the device, or nothing.
 *
 * @param bytes room that it takes
 * @param files number of its files, for the progress
 * @param say shows a sentence to the reader
 * @returns true when everything is stored
 */
export async function makeAvailable(
  bytes: number,
  files: number,
  say: (text: string) => void,
): Promise<boolean> {
  if (!('serviceWorker' in navigator)) {
    say(texts.blocked);
    return false;
  }
  say('Wird gespeichert …');
  const room = await hasRoom(bytes);
  let outcome = room ? await install(files, say) : 'full';
  if (outcome === 'ready') writeAnswer('ja');
  else await dropPages();
  if (outcome === 'failed' && !(await fits(bytes))) outcome = 'full';
  say(texts[outcome]);
  return outcome === 'ready';
}
