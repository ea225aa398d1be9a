/** Marks that the build replaces once everything else is written; see integrations/offlineCopy.ts. */
export const offlineMarks = {
  /** Fingerprint of all stored files. */
  version: '__FASSUNG__',
  /** Bytes that the copy takes on the device. */
  bytes: '__BYTES__',
  /** The same for readers, e.g. „7,4 MB“. */
  stored: '__BELEGT__',
  /** What has to be transferred, compressed as hosts do. */
  transfer: '__UEBERTRAGUNG__',
  files: '__DATEIEN__',
} as const;

/** „1,2 MB“ with a no-break space; never less than 0,1. */
export function megabytes(bytes: number): string {
  return `${Math.max(0.1, bytes / 1_000_000)
    .toFixed(1)
    .replace('.', ',')}\u00a0MB`;
}

/** The worker at the root of the site, and the page it shows for what is not stored. */
export const workerPath = '/sw.js';
export const fallbackPath = '/ohne-netz/';

/** Data of a kept episode that its stored answer carries along. */
export const keptHeaders = { title: 'X-Titel', page: 'X-Seite' } as const;
