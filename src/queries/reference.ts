import { readFileSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import { isComplete, parseOperator, type Operator } from '../lib/operator.ts';
import { laender, type ContactKind } from '../lib/taxonomy.ts';

export type Term = CollectionEntry<'glossary'>['data']['terms'][number];
export type Source = CollectionEntry<'sources'>['data']['sources'][number];
export type ContactKindInfo = CollectionEntry<'contactKinds'>['data']['kinds'][number];
export type Contact = CollectionEntry<'contacts'>['data']['contacts'][number];
export type FastTrack = NonNullable<CollectionEntry<'contacts'>['data']['fastTrack']>;
export type FastTrackRow = { code: string; name: string; fastTrack: FastTrack };

/** All glossary terms in alphabetical order. */
export async function allTerms(): Promise<Term[]> {
  const files = await getCollection('glossary');
  const terms = files.flatMap((file) => file.data.terms);
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'de'));
}

type Status = { lawStatus: string; verifiedOn: string; reviewBy: string };

/** How current a page made of several files is: the oldest comparison and the earliest review. */
export function earliestStatus(files: readonly Status[]): Status {
  const earliest = (days: string[]) => days.reduce((first, day) => (day < first ? day : first));
  return {
    lawStatus: earliest(files.map(({ lawStatus }) => lawStatus)),
    verifiedOn: earliest(files.map(({ verifiedOn }) => verifiedOn)),
    reviewBy: earliest(files.map(({ reviewBy }) => reviewBy)),
  };
}

/** How current the glossary is, and what it was compared with. */
export async function glossaryStatus() {
  const files = (await getCollection('glossary')).map((file) => file.data);
  return {
    days: earliestStatus(files),
    sources: [...new Set(files.flatMap(({ sources }) => sources))],
  };
}

/** @throws when a text names a source that does not exist; the content check says so before */
export async function sourcesOf(ids: readonly string[]): Promise<Source[]> {
  const files = await getCollection('sources');
  const byId = new Map(
    files.flatMap((file) => file.data.sources).map((source) => [source.id, source]),
  );
  return ids.map((id) => {
    const source = byId.get(id);
    if (!source) throw new RangeError(`Unbekannte Quelle: ${id}`);
    return source;
  });
}

/** Kinds of office with their official finders, by id. */
export async function contactKindsById(): Promise<Map<ContactKind, ContactKindInfo>> {
  const files = await getCollection('contactKinds');
  return new Map(files.flatMap((file) => file.data.kinds).map((kind) => [kind.id, kind]));
}

/** Offices by Land code, `BUND` for those of the Federation. */
export async function contactsByLand(): Promise<Map<string, Contact[]>> {
  const files = await getCollection('contacts');
  return new Map(files.map((file) => [file.data.land, file.data.contacts]));
}

/**
 * Who is competent for the accelerated procedure, in the order of the Länder.
 * @throws when a Land says nothing about it; the content check says so before
 */
export async function fastTrackRows(): Promise<FastTrackRow[]> {
  const files = await getCollection('contacts');
  const byLand = new Map<string, FastTrack | undefined>(
    files.map(({ data }) => [data.land, data.fastTrack]),
  );
  return laender.map(({ code, name }) => {
    const fastTrack = byLand.get(code);
    if (!fastTrack) throw new RangeError(`Zuständigkeit fehlt: ${code}`);
    return { code, name, fastTrack };
  });
}

/** The operator of this edition and whether the entry is complete. */
export function operatorInfo(): Operator & { complete: boolean } {
  const operator = parseOperator(parse(readFileSync('content/operator.yaml', 'utf8')));
  return { ...operator, complete: isComplete(operator) };
}
