import { checkFileName, collections, misplaced, placeOf, type Place } from './collections.ts';
import { indexContent, type ContentIndex } from './contentIndex.ts';
import { checkDuplicates, checkSlugs, checkUnusedSources } from './duplicates.ts';
import type { Entry } from './entry.ts';
import { checkInstrument } from './instruments.ts';
import { checkParameters, checkTokens } from './lawReferences.ts';
import { checkMarkup } from './markup.ts';
import { parseText, parseYaml } from './parseFile.ts';
import { sortProblems, type ContentFile, type Problem } from './problem.ts';
import { checkReferences, checkRelated } from './relations.ts';
import { checkFields } from './rules.ts';
import { checkShape } from './shape.ts';

export { formatProblem, type ContentFile, type Problem } from './problem.ts';

export type Known = {
  readonly lawIds: ReadonlySet<string>;
  /** Sources that the law data name; only of interest with `unusedSources`. */
  readonly citedSources?: ReadonlySet<string>;
};

export type Options = {
  /** Also report sources that nothing names; only sensible for the whole content folder. */
  readonly unusedSources?: boolean;
};

type Located = {
  readonly file: ContentFile;
  readonly place: Extract<Place, { kind: 'collection' }>;
};

/** Finds every fault of the content files, in the order in which an editor would mend them. */
export function validateContent(
  files: readonly ContentFile[],
  known: Known,
  options: Options = {},
): Problem[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const places = sorted.map((file) => ({ file, place: placeOf(file.path) }));
  const located = places.filter((item): item is Located => item.place?.kind === 'collection');
  const read = located.map((item) => readEntry(item));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const index = indexContent(
    located.map(({ place }) => place),
    entries,
  );
  const paths = places.filter(({ place }) => place?.kind !== 'skip').map(({ file }) => file.path);
  return sortProblems([
    ...places.filter(({ place }) => !place).map(({ file }) => misplaced(file.path)),
    ...located.flatMap(({ file }) => checkFileName(file.path)),
    ...checkSlugs(paths),
    ...places
      .filter(({ place }) => place?.kind === 'yaml')
      .flatMap(({ file }) => plainYaml(file, known)),
    ...read.flatMap(({ problems }) => problems),
    ...entries.flatMap((entry) => checkEntry(entry, index, known)),
    ...checkRelated(index),
    ...checkDuplicates(index),
    ...(options.unusedSources ? checkUnusedSources(index, known.citedSources ?? new Set()) : []),
  ]);
}

function readEntry({ file, place }: Located): { entry?: Entry; problems: readonly Problem[] } {
  const read = file.path.endsWith('.mdx') ? parseText : parseYaml;
  const { parsed, problems } = read(file);
  if (!parsed) return { problems };
  const { collection, slug } = place;
  return { entry: { path: file.path, collection, slug, parsed }, problems };
}

/** content/operator.yaml: its fields are read elsewhere, here it only has to be readable. */
function plainYaml(file: ContentFile, { lawIds }: Known): readonly Problem[] {
  const { parsed, problems } = parseYaml(file);
  return parsed ? checkTokens(file.path, parsed.scalars, lawIds) : problems;
}

function checkEntry(entry: Entry, index: ContentIndex, { lawIds }: Known): Problem[] {
  const { path, parsed, collection } = entry;
  const shape = checkShape(path, parsed, collections[collection].schema);
  const told = new Set(shape.map(({ field }) => field));
  return [
    ...shape,
    ...checkFields(entry).filter(({ field }) => !told.has(field)),
    ...checkReferences(entry, index),
    ...checkInstrument(entry, index),
    ...checkTokens(path, parsed.scalars, lawIds),
    ...checkParameters(entry, lawIds),
    ...checkMarkup(entry, { lawIds, termIds: index.termIds }),
  ];
}
