import { stemLine } from './fold.ts';
import { hrWords } from './hrWords.ts';

/** Words that lead to the same topic: what a page says, and what people type. */
export type WordGroup = { readonly triggers: readonly string[]; readonly words: readonly string[] };

/** The curated list as groups. */
export function curatedGroups(list: string = hrWords): WordGroup[] {
  return list
    .split('\n')
    .filter((line) => line.includes('>'))
    .map((line) => {
      const [triggers = '', words = ''] = line.split('>');
      const parts = (text: string) => text.split(',').map((part) => part.trim());
      return { triggers: parts(triggers).map(stemLine), words: parts(words) };
    });
}

/** A glossary entry as a group: each of its German names leads to all its other names. */
export function termGroup(names: readonly string[], more: readonly string[]): WordGroup {
  return { triggers: names.map(stemLine), words: [...names, ...more] };
}

/** All words that the groups add to a text, without double ones. */
export function synonymsFor(text: string, groups: readonly WordGroup[]): string[] {
  const line = stemLine(text);
  const found = groups.filter(({ triggers }) => triggers.some((trigger) => line.includes(trigger)));
  return [...new Set(found.flatMap(({ words }) => words))];
}
