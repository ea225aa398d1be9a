import { storageKeys } from '../lib/storage.ts';
import { countPages, dropEpisodes, dropPages } from './offline/stores.ts';

function clearKeys(): boolean {
  const present = storageKeys.filter(({ key }) => localStorage.getItem(key) !== null);
  for (const { key } of present) localStorage.removeItem(key);
  return present.length > 0;
}

async function clearCaches(): Promise<boolean> {
  if (!('caches' in window)) return false;
  const pages = (await countPages()) > 0;
  await dropPages();
  return (await dropEpisodes()) || pages;
}

/** Deletes everything that this site keeps on the device; returns what to tell the reader. */
export async function clearStorage(): Promise<string> {
  try {
    const keys = clearKeys();
    const stores = await clearCaches();
    return keys || stores ? 'Gelöscht.' : 'Auf diesem Gerät ist nichts gespeichert.';
  } catch {
    return 'Ihr Browser lässt keinen Speicher zu. Es ist nichts gespeichert.';
  }
}
