import type { CollectionName } from './collections.ts';
import type { ContentIndex } from './contentIndex.ts';
import { at, itemMentions, mention, numberAt, type Entry, type Mention } from './entry.ts';
import { parts, problem, type Problem } from './problem.ts';

type Claim = Mention & { readonly key: string };

const free = 'Wählen Sie eine freie Nummer.';
const rename = 'Wählen Sie eine andere Kennung.';

/** Fields of a file that no other file of the collection may repeat. */
const uniqueFields = [
  { collection: 'cards', field: 'number', noun: 'Die Nummer', advice: free },
  { collection: 'guide', field: 'order', noun: 'Die Nummer', advice: free },
  { collection: 'cases', field: 'number', noun: 'Die Nummer', advice: free },
  { collection: 'episodes', field: 'number', noun: 'Die Nummer', advice: free },
  { collection: 'episodes', field: 'guid', noun: 'Die Kennung', advice: rename },
] as const;

/** Fields of list items that no other item of the collection may repeat. */
const uniqueItems = [
  { collection: 'glossary', list: 'terms', key: 'id', advice: rename },
  { collection: 'glossary', list: 'terms', key: 'term', advice: 'Führen Sie beide zusammen.' },
  { collection: 'sources', list: 'sources', key: 'id', advice: rename },
  { collection: 'contacts', list: 'contacts', key: 'id', advice: rename },
  { collection: 'contactKinds', list: 'kinds', key: 'id', advice: 'Löschen Sie einen Eintrag.' },
] as const;

/** Numbers, ids and terms that may be given only once. */
export function checkDuplicates({ entries }: ContentIndex): Problem[] {
  const of = (collection: CollectionName) =>
    entries.filter((entry) => entry.collection === collection);
  return [
    ...uniqueFields.flatMap(({ collection, field, noun, advice }) =>
      taken(
        of(collection).flatMap((entry) => fieldClaim(entry, field)),
        noun,
        advice,
      ),
    ),
    ...uniqueItems.flatMap(({ collection, list, key, advice }) => {
      const noun = key === 'term' ? 'Den Begriff' : 'Die Kennung';
      const items = of(collection).flatMap((entry) => itemMentions(entry, list, key));
      return taken(items.map(claim), noun, advice);
    }),
  ];
}

function claim(mentioned: Mention): Claim {
  return { ...mentioned, key: mentioned.value.toLowerCase() };
}

function fieldClaim(entry: Entry, field: string): Claim[] {
  const number = numberAt(entry, [field]);
  if (number === undefined) return mention(entry, [field]).map(claim);
  return [{ entry, path: [field], value: `${number}`, key: `${number}` }];
}

/** Blames every claim but the first; files come sorted by path. */
function taken(claims: readonly Claim[], noun: string, advice: string): Problem[] {
  const first = new Map<string, Entry>();
  return claims.flatMap(({ entry, path, value, key }) => {
    const owner = first.get(key);
    if (!owner) {
      first.set(key, entry);
      return [];
    }
    const where = owner === entry ? 'in dieser Datei' : `in ${owner.path}`;
    return at(entry, path, `${noun} „${value}“ gibt es schon ${where}. ${advice}`);
  });
}

/** Two files whose addresses would be the same, e.g. x.md and x.mdx, or X.mdx and x.mdx. */
export function checkSlugs(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const address = path.replace(/\.[^./]*$/, '').toLowerCase();
    const owner = first.get(address);
    if (owner === undefined) {
      first.set(address, path);
      return [];
    }
    const message = `Dieselbe Adresse hat schon ${owner}. Löschen Sie eine der Dateien oder benennen Sie sie um.`;
    return problem(path, message, { field: parts.name });
  });
}

/** Sources that nothing names; `cited` are those that the law data name. */
export function checkUnusedSources(index: ContentIndex, cited: ReadonlySet<string>): Problem[] {
  const used = new Set(cited);
  for (const entry of index.entries) {
    if (entry.collection === 'sources') continue;
    const named = (entry.parsed.data as { sources?: unknown }).sources;
    for (const id of Array.isArray(named) ? named : []) used.add(String(id));
  }
  return index.entries
    .filter((entry) => entry.collection === 'sources')
    .flatMap((entry) => itemMentions(entry, 'sources', 'id'))
    .filter(({ value }) => !used.has(value))
    .map(({ entry, path, value }) =>
      at(entry, path, `Die Quelle „${value}“ nennt kein Text. Nennen oder löschen Sie sie.`),
    );
}
