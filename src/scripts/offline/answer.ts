import { offlineKey } from '../../lib/storage.ts';

/** What the reader said to being asked: null when never asked, „nein“ too where nothing can be kept. */
export function readAnswer(): string | null {
  try {
    return localStorage.getItem(offlineKey);
  } catch {
    return 'nein';
  }
}

export function writeAnswer(answer: 'ja' | 'nein'): void {
  try {
    localStorage.setItem(offlineKey, answer);
  } catch {
    // A full or closed store: the question comes again, nothing else is lost.
  }
}
