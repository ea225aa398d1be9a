import { storageKeys } from '../lib/storage.ts';

/** Deletes everything that this site keeps on the device; returns what to tell the reader. */
export function clearStorage(): string {
  try {
    const present = storageKeys.filter(({ key }) => localStorage.getItem(key) !== null);
    for (const { key } of present) localStorage.removeItem(key);
    return present.length > 0 ? 'Gelöscht.' : 'Auf diesem Gerät ist nichts gespeichert.';
  } catch {
    return 'Ihr Browser lässt keinen Speicher zu. Es ist nichts gespeichert.';
  }
}
