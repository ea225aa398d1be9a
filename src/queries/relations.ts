import { getCollection, type CollectionEntry } from 'astro:content';
import { symmetric } from '../lib/relations.ts';
import { themes, type Theme } from '../lib/taxonomy.ts';
import { hasTexts } from './texts.ts';

export type Card = CollectionEntry<'cards'>;
export type Chapter = CollectionEntry<'guide'>;
export type Case = CollectionEntry<'cases'>;
export type Episode = CollectionEntry<'episodes'>;
export type Instrument = CollectionEntry<'instruments'>;

/** All cards in the order of their numbers. */
export async function allCards(): Promise<Card[]> {
  return (await getCollection('cards')).sort((a, b) => a.data.number - b.data.number);
}

/** The themes that have cards, in the order of the drawers, each with its cards by number. */
export async function cardsByTheme(): Promise<{ theme: Theme; cards: Card[] }[]> {
  const cards = await allCards();
  return themes
    .map((theme) => ({ theme, cards: cards.filter((card) => card.data.theme === theme.slug) }))
    .filter((group) => group.cards.length > 0);
}

/** All chapters in reading order. */
export async function allChapters(): Promise<Chapter[]> {
  return (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);
}

/** All cases in the order of their numbers. */
export async function allCases(): Promise<Case[]> {
  const cases = hasTexts('cases') ? await getCollection('cases') : [];
  return cases.sort((a, b) => a.data.number - b.data.number);
}

/** All episodes in the order of the series. */
export async function allEpisodes(): Promise<Episode[]> {
  const episodes = hasTexts('episodes') ? await getCollection('episodes') : [];
  return episodes.sort((a, b) => a.data.number - b.data.number);
}

const kindsInOrder = ['register', 'explanation', 'checklist'] as const;

/** All printable pages: registers of the folder, explanation cards, checklists, each in its order. */
export async function allInstruments(): Promise<Instrument[]> {
  const rank = ({ data }: Instrument) => kindsInOrder.indexOf(data.kind) * 100 + data.number;
  return (await getCollection('instruments')).sort((a, b) => rank(a) - rank(b));
}

/** Cards related to a card, whichever of the two names the other. */
export async function relatedCards(card: Card): Promise<Card[]> {
  const cards = await allCards();
  const pairs = new Map(cards.map((entry) => [entry.id, entry.data.related]));
  const related = symmetric(pairs).get(card.id) ?? new Set();
  return cards.filter((entry) => related.has(entry.id));
}

/** The cards that a list of slugs names, in the order of their numbers. */
export async function cardsOf(slugs: readonly string[]): Promise<Card[]> {
  return (await allCards()).filter((card) => slugs.includes(card.id));
}

/** The chapters that a list of slugs names, in reading order. */
export async function chaptersOf(slugs: readonly string[]): Promise<Chapter[]> {
  return (await allChapters()).filter((chapter) => slugs.includes(chapter.id));
}

/** What points to a card: chapters, cases and printable pages that name it. */
export async function mentionsOf(card: Card) {
  const names = (entry: { data: { cards: string[] } }) => entry.data.cards.includes(card.id);
  return {
    chapters: (await allChapters()).filter(names),
    cases: (await allCases()).filter(names),
    instruments: (await allInstruments()).filter(names),
  };
}
