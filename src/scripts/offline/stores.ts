import { keptHeaders, workerPath } from '../../lib/offline.ts';
import { pagesCache, soundCache } from '../../lib/storage.ts';

/** False when the browser is sure that so many bytes do not fit. */
export async function hasRoom(bytes: number): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage > bytes;
  } catch {
    return true;
  }
}

/**
 * Finds out whether so many bytes can be written, by writing them; some browsers report more room
 * than they give. Only for the moment after a failure.
 */
export async function fits(bytes: number): Promise<boolean> {
  try {
    const store = await caches.open(pagesCache);
    await store.put('/', new Response(new Uint8Array(bytes)));
    return true;
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  } finally {
    await caches.delete(pagesCache).catch(() => false);
  }
}

async function pageCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(pagesCache));
}

/** How many files of the site lie on the device. */
export async function countPages(): Promise<number> {
  const stores = await Promise.all((await pageCaches()).map((name) => caches.open(name)));
  const keys = await Promise.all(stores.map((store) => store.keys()));
  return keys.flat().length;
}

/** Takes the copy of the pages off the device, its worker first. */
export async function dropPages(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const all = await navigator.serviceWorker.getRegistrations();
    const own = all.filter(({ active, waiting, installing }) =>
      [active, waiting, installing].some((worker) => worker?.scriptURL.endsWith(workerPath)),
    );
    await Promise.all(own.map((registration) => registration.unregister()));
    await Promise.all((await pageCaches()).map((name) => caches.delete(name)));
  } catch {
    // Where workers are forbidden there is nothing to take off.
  }
}

/** An episode on the device. */
export type Kept = {
  readonly audio: string;
  readonly title: string;
  readonly page: string;
  readonly bytes: number;
};

/** All kept episodes; none where the browser keeps nothing. */
export async function keptEpisodes(): Promise<Kept[]> {
  if (!('caches' in window) || !(await caches.has(soundCache))) return [];
  const store = await caches.open(soundCache);
  const entries = await Promise.all(
    (await store.keys()).map(async ({ url }) => ({ url, answer: await store.match(url) })),
  );
  return entries.flatMap(({ url, answer }) =>
    answer
      ? {
          audio: new URL(url).pathname,
          title: decodeURIComponent(answer.headers.get(keptHeaders.title) ?? ''),
          page: answer.headers.get(keptHeaders.page) ?? '',
          bytes: Number(answer.headers.get('Content-Length')),
        }
      : [],
  );
}

/** Stores an episode that has arrived completely. */
export async function storeEpisode(kept: Kept, sound: Blob): Promise<void> {
  const headers = {
    'Content-Type': 'audio/mpeg',
    'Content-Length': String(sound.size),
    [keptHeaders.title]: encodeURIComponent(kept.title),
    [keptHeaders.page]: kept.page,
  };
  await (await caches.open(soundCache)).put(kept.audio, new Response(sound, { headers }));
}

export async function dropEpisode(audio: string): Promise<void> {
  await (await caches.open(soundCache)).delete(audio);
}

export async function dropEpisodes(): Promise<boolean> {
  return 'caches' in window && (await caches.delete(soundCache));
}
