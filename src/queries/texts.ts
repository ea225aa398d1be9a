import { globSync, readdirSync } from 'node:fs';

/** True when a folder of content holds at least one text; Astro warns about empty collections. */
export function hasTexts(folder: string): boolean {
  try {
    return readdirSync(`content/${folder}`).some((name) => name.endsWith('.mdx'));
  } catch {
    return false;
  }
}

/** True when at least one episode of podcast/ can be heard. */
export function hasAudio(): boolean {
  return globSync('podcast/*/audio.json').length > 0;
}
