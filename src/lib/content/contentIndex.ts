import { collections, type CollectionName, type Place } from './collections.ts';
import { each, itemMentions, mention, type Entry } from './entry.ts';

/** What the files of the content folder may name; undefined: a file with such names is unreadable. */
export type ContentIndex = {
  readonly entries: readonly Entry[];
  readonly slugs: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  readonly sourceIds: ReadonlySet<string> | undefined;
  readonly termIds: ReadonlySet<string> | undefined;
  readonly kindIds: ReadonlySet<string> | undefined;
  /** Addresses of offices and sources, which a printed page may repeat. */
  readonly addresses: ReadonlySet<string> | undefined;
};

type Located = Extract<Place, { kind: 'collection' }>;

/**
 * Collects slugs from all files, readable or not, and ids from the readable ones. Where one file is
 * unreadable, its ids are unknown, and no text is blamed for naming them.
 */
export function indexContent(places: readonly Located[], entries: readonly Entry[]): ContentIndex {
  const names = Object.keys(collections) as CollectionName[];
  const slugs = Object.fromEntries(
    names.map((name) => [
      name,
      new Set(places.filter((place) => place.collection === name).map((place) => place.slug)),
    ]),
  ) as Record<CollectionName, Set<string>>;
  const ids = (collection: CollectionName, list: string) => {
    const readable = entries.filter((entry) => entry.collection === collection);
    if (readable.length < places.filter((place) => place.collection === collection).length) {
      return undefined;
    }
    return new Set(
      readable.flatMap((entry) => itemMentions(entry, list, 'id').map(({ value }) => value)),
    );
  };
  return {
    entries,
    slugs,
    sourceIds: ids('sources', 'sources'),
    termIds: ids('glossary', 'terms'),
    kindIds: ids('contactKinds', 'kinds'),
    addresses: addressesOf(places, entries),
  };
}

function addressesOf(
  places: readonly Located[],
  entries: readonly Entry[],
): ReadonlySet<string> | undefined {
  const holders = ['sources', 'contacts', 'contactKinds'];
  const readable = entries.filter(({ collection }) => holders.includes(collection));
  const all = places.filter(({ collection }) => holders.includes(collection));
  if (readable.length < all.length) return undefined;
  return new Set(
    readable.flatMap((entry) =>
      [
        ...itemMentions(entry, 'sources', 'url'),
        ...itemMentions(entry, 'contacts', 'url'),
        ...each(entry, ['kinds']).flatMap((path) => mention(entry, [...path, 'finder', 'url'])),
      ].map(({ value }) => value),
    ),
  );
}
