import type { CollectionName } from './collections.ts';
import type { ContentIndex } from './contentIndex.ts';
import {
  at,
  each,
  itemMentions,
  mention,
  mentions,
  numberAt,
  type Entry,
  type Mention,
} from './entry.ts';
import type { Problem } from './problem.ts';
import { meant } from './wording.ts';

const accusative: Partial<Record<CollectionName, string>> = {
  cards: 'Die Karte',
  guide: 'Das Kapitel',
  cases: 'Den Fall',
};

/** Fields that list slugs of another collection. */
const slugFields = [
  { field: 'related', target: 'cards' },
  { field: 'cards', target: 'cards' },
  { field: 'chapters', target: 'guide' },
  { field: 'cases', target: 'cases' },
] as const;

/** Everything that one entry names must exist, and be named once. */
export function checkReferences(entry: Entry, index: ContentIndex): Problem[] {
  return [
    ...slugFields.flatMap(({ field, target }) => slugProblems(entry, [field], target, index)),
    ...each(entry, ['terms']).flatMap((path) =>
      slugProblems(entry, [...path, 'cards'], 'cards', index),
    ),
    ...sourceProblems(entry, index),
    ...practiceProblems(entry),
    ...askProblems(entry, index),
  ];
}

function slugProblems(
  entry: Entry,
  list: readonly (string | number)[],
  target: CollectionName,
  { slugs }: ContentIndex,
): Problem[] {
  const named = mentions(entry, list);
  const unknown = named.filter(({ value }) => !slugs[target].has(value));
  return [
    ...unknown.map(({ path, value }) => {
      const advice = meant(value, slugs[target], `Erlaubt sind Dateinamen aus content/${target}.`);
      return at(entry, path, `${accusative[target]} „${value}“ gibt es nicht. ${advice}`);
    }),
    ...repeated(entry, named),
  ];
}

function repeated(entry: Entry, named: readonly Mention[]): Problem[] {
  return named
    .filter(({ value }, position) => named.findIndex((other) => other.value === value) < position)
    .map(({ path, value }) =>
      at(entry, path, `„${value}“ steht schon in dieser Liste. Löschen Sie die Zeile.`),
    );
}

function sourceProblems(entry: Entry, { sourceIds }: ContentIndex): Problem[] {
  if (entry.collection === 'sources') return [];
  const named = mentions(entry, ['sources']);
  const unknown = sourceIds ? named.filter(({ value }) => !sourceIds.has(value)) : [];
  return [
    ...unknown.map(({ path, value }) => {
      const advice = meant(value, sourceIds ?? [], 'Ergänzen Sie sie in content/sources.');
      return at(entry, path, `Die Quelle „${value}“ gibt es nicht. ${advice}`);
    }),
    ...repeated(entry, named),
  ];
}

function practiceProblems(entry: Entry): Problem[] {
  const listed = mentions(entry, ['sources']).map(({ value }) => value);
  return mention(entry, ['practice', 'source'])
    .filter(({ value }) => !listed.includes(value))
    .map(({ path, value }) =>
      at(entry, path, `„${value}“ fehlt in der Liste „sources“. Ergänzen Sie es dort.`),
    );
}

function askProblems(entry: Entry, { kindIds }: ContentIndex): Problem[] {
  if (!kindIds) return [];
  return itemMentions(entry, 'ask', 'contact')
    .filter(({ value }) => !kindIds.has(value))
    .map(({ path, value }) => {
      const advice = meant(value, kindIds, 'Ergänzen Sie den Eintrag dort.');
      return at(entry, path, `In content/contacts/arten.yaml fehlt „${value}“. ${advice}`);
    });
}

/** Relations between cards hold both ways, so each is written once and never to the card itself. */
export function checkRelated({ entries }: ContentIndex): Problem[] {
  const cards = entries.filter((entry) => entry.collection === 'cards');
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  return cards.flatMap((card) =>
    mentions(card, ['related']).flatMap(({ path, value }) => {
      if (value === card.slug) {
        return at(card, path, 'Die Karte nennt sich selbst. Löschen Sie die Zeile.');
      }
      const other = bySlug.get(value);
      const back = other && mentions(other, ['related']).some((entry) => entry.value === card.slug);
      if (!other || !back || !isSecond(card, other)) return [];
      const message = `Diese Verbindung steht schon in ${other.path}; einmal genügt. Löschen Sie sie hier.`;
      return at(card, path, message);
    }),
  );
}

/** The card with the higher number gives way; equal or missing numbers fall back on the name. */
function isSecond(card: Entry, other: Entry): boolean {
  const difference = (numberAt(card, ['number']) ?? 0) - (numberAt(other, ['number']) ?? 0);
  return difference === 0 ? card.slug > other.slug : difference > 0;
}
