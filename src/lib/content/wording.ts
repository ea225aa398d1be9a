import { editDistance } from '../editDistance.ts';

/** „a, b und c“. */
export function germanList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} und ${last}`;
}

/** The candidate that a typing mistake most likely meant; undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // In a word of three letters, two changes are another word.
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const candidate of candidates) {
    const far = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= limit && far < (best?.far ?? Infinity)) best = { word: candidate, far };
  }
  return best?.word;
}

/** „Meinten Sie „x“?“, or the given advice when no candidate is near. */
export function meant(word: string, candidates: Iterable<string>, otherwise: string): string {
  const found = nearest(word, candidates);
  return found === undefined ? otherwise : `Meinten Sie „${found}“?`;
}

/** Turns a name into an address: small letters, digits, hyphens. */
export function slugify(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** „1 Zeichen“, „2 Einträge“. */
export function counted(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
