import { readFileSync } from 'node:fs';
import { brotliSize } from '../lib/dist.ts';

/** Files that the index keeps compressed; a host sends them as they are. */
const packed = /\.(?:pf_\w+|pagefind)$/;

export type Load = { readonly bytes: number; readonly requests: number };

/** Bytes of a file as a good host sends it. */
function sentBytes(file: string): number {
  const content = readFileSync(file);
  return packed.test(file) ? content.length : brotliSize(content);
}

/** Files fetched since the last reset; each counts once, as in a browser with a cache. */
export class Shelf {
  readonly #seen = new Map<string, number>();

  /** Lets `fetch` read files from disk, as Pagefind in Node needs it. */
  open(): void {
    globalThis.fetch = (input) => {
      const file = (input instanceof Request ? input.url : String(input))
        .replace(/\?.*$/, '')
        .replace(/^file:\/\//, '');
      this.take(file);
      return Promise.resolve(new Response(readFileSync(file)));
    };
  }

  take(file: string): void {
    if (!this.#seen.has(file)) this.#seen.set(file, sentBytes(file));
  }

  reset(): void {
    this.#seen.clear();
  }

  load(): Load {
    const sizes = [...this.#seen.values()];
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
  }
}
