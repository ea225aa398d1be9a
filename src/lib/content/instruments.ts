import type { ContentIndex } from './contentIndex.ts';
import { at, each, itemMentions, mentions, textAt, type Entry, type Mention } from './entry.ts';
import type { FieldPath, Problem } from './problem.ts';
import { counted, meant } from './wording.ts';

/** Longer sentences lose people who are learning German. */
const mostWords = 10;

/** Rules of printable pages that their schema cannot say. */
export function checkInstrument(entry: Entry, index: ContentIndex): Problem[] {
  if (entry.collection !== 'instruments') return [];
  return [
    ...longSentences(entry),
    ...longRows(entry),
    ...unknownAddresses(entry, index),
    ...unknownPictures(entry, index),
  ];
}

/** How many words a reader sees; a law value counts as two, e.g. „2 Wochen“. */
function wordsIn(sentence: string): number {
  const text = sentence.replace(/\{law:[^}]*\}/g, 'zwei Wochen');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function longSentences(entry: Entry): Problem[] {
  const plain: Mention[] = [
    ...itemMentions(entry, 'forPerson', 'text'),
    ...each(entry, ['sheets']).flatMap((path) => mentions(entry, [...path, 'sentences'])),
  ];
  return plain.flatMap(({ path, value }) =>
    value.split(/(?<=[.!?:])\s+/).flatMap((sentence) => {
      const words = wordsIn(sentence);
      if (words <= mostWords) return [];
      const message = `Der Satz „${sentence}“ hat ${words} Wörter, erlaubt sind ${mostWords}. Teilen Sie ihn.`;
      return at(entry, path, message);
    }),
  );
}

function longRows(entry: Entry): Problem[] {
  const columns = each(entry, ['columns']).length;
  return each(entry, ['rows']).flatMap((path) => {
    const cells = each(entry, path).length;
    if (columns === 0 || cells <= columns) return [];
    const message = `Die Zeile hat ${counted(cells, 'Zelle', 'Zellen')}, die Tabelle nur ${counted(columns, 'Spalte', 'Spalten')}. Streichen Sie ${cells - columns}.`;
    return at(entry, path, message);
  });
}

/** A printed code cannot be corrected, so it only leads where a checked list leads. */
function unknownAddresses(entry: Entry, { addresses }: ContentIndex): Problem[] {
  if (!addresses) return [];
  return each(entry, ['offices']).flatMap((office): Problem[] => {
    const path: FieldPath = [...office, 'url'];
    const url = textAt(entry, path);
    if (url === undefined || addresses.has(url)) return [];
    const message = `Die Adresse „${url}“ steht weder in content/contacts noch in content/sources. Nehmen Sie eine Adresse von dort.`;
    return [at(entry, path, message)];
  });
}

function unknownPictures(entry: Entry, { slugs }: ContentIndex): Problem[] {
  return itemMentions(entry, 'sheets', 'picture').flatMap(({ path, value }) => {
    if (slugs.cards.has(value)) return [];
    const advice = meant(value, slugs.cards, 'Erlaubt sind Dateinamen aus content/cards.');
    return at(entry, path, `Die Karte „${value}“ gibt es nicht. ${advice}`);
  });
}
