import { wordsOf } from '../readability.ts';

/** Words that stand where a text is still missing, and marks from plans and drafts. */
const placeholders = [
  /\b(?:TODO|FIXME|TBD|XXX|Lorem|ipsum|Platzhalter|Blindtext|Beispieltext)\b/i,
  /\b(?:folgt noch|wird (?:noch )?(?:ergänzt|nachgetragen)|noch ergänzen|kommt noch)\b/i,
  /\[(?:OFFEN|[ABG]|Q\d+|S-\w+)\]/,
  /\?{3}|\bN\.\s?N\./,
];

/** The placeholders in a text, as written. */
export function placeholdersIn(text: string): string[] {
  return placeholders.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** Every run of `size` words; two texts that share many were not written twice but copied. */
export function shingles(paragraphs: readonly string[], size: number): Set<string> {
  return new Set(
    paragraphs.flatMap((paragraph) => {
      const words = wordsOf(paragraph.toLowerCase());
      return Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) =>
        words.slice(start, start + size).join(' '),
      );
    }),
  );
}

/** Share of the smaller set that the larger one has too; 1 means that one text holds the other. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter((shingle) => b.has(shingle)).length / smaller;
}

export type Likeness = { readonly pair: readonly [string, string]; readonly share: number };

/** All pairs of texts, the most alike first. */
export function likenesses(
  texts: ReadonlyMap<string, readonly string[]>,
  size: number,
): Likeness[] {
  const sets = [...texts].map(([name, paragraphs]) => ({ name, set: shingles(paragraphs, size) }));
  return sets
    .flatMap((one, index) =>
      sets.slice(index + 1).map((other): Likeness => ({
        pair: [one.name, other.name],
        share: overlap(one.set, other.set),
      })),
    )
    .sort((a, b) => b.share - a.share);
}
