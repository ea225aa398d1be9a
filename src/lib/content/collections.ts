import { cardSchema } from '../../schemas/card.ts';
import { changeSchema } from '../../schemas/change.ts';
import { caseSchema, episodeSchema } from '../../schemas/case.ts';
import type { z } from '../../schemas/common.ts';
import { chapterSchema } from '../../schemas/guide.ts';
import { instrumentSchema } from '../../schemas/instrument.ts';
import {
  contactKindsSchema,
  contactsSchema,
  glossarySchema,
  pageSchema,
  sourcesSchema,
} from '../../schemas/reference.ts';
import { parts, problem, type Problem } from './problem.ts';
import { germanList, meant, slugify } from './wording.ts';

type Collection = {
  /** How an editor calls one file of it. */
  readonly label: string;
  /** Which files belong to it, as written in content/README.md. */
  readonly files: string;
  readonly schema: z.ZodType;
};

export const collections = {
  cards: { label: 'Karte', files: 'content/cards/*.mdx', schema: cardSchema },
  guide: { label: 'Kapitel', files: 'content/guide/*.mdx', schema: chapterSchema },
  cases: { label: 'Fall', files: 'content/cases/*.mdx', schema: caseSchema },
  episodes: { label: 'Folge', files: 'content/episodes/*.mdx', schema: episodeSchema },
  pages: { label: 'Seite', files: 'content/pages/*.mdx', schema: pageSchema },
  instruments: {
    label: 'Druckvorlage',
    files: 'content/instruments/*.yaml',
    schema: instrumentSchema,
  },
  glossary: { label: 'Glossar', files: 'content/glossary/*.yaml', schema: glossarySchema },
  changes: { label: 'Rechtsänderung', files: 'content/changes/*.yaml', schema: changeSchema },
  sources: { label: 'Quellen', files: 'content/sources/*.yaml', schema: sourcesSchema },
  contacts: { label: 'Kontakte', files: 'content/contacts/*.yaml', schema: contactsSchema },
  contactKinds: {
    label: 'Arten von Stellen',
    files: 'content/contacts/arten.yaml',
    schema: contactKindsSchema,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** Files outside of the collections; null: nothing to read there. */
const others: Record<string, 'yaml' | null> = {
  'content/operator.yaml': 'yaml',
  'content/README.md': null,
};

const folders = Object.keys(collections).filter((name) => name !== 'contactKinds');

export type Place =
  | { readonly kind: 'collection'; readonly collection: CollectionName; readonly slug: string }
  | { readonly kind: 'yaml' | 'skip' };

/** Finds out what a file is from its path alone. */
export function placeOf(path: string): Place | undefined {
  if (path in others) return { kind: others[path] ?? 'skip' };
  const match = /^content\/([^/]+)\/([^/]+)\.(mdx|yaml)$/.exec(path);
  const [, folder = '', slug = '', extension = ''] = match ?? [];
  if (!folders.includes(folder)) return undefined;
  const collection =
    folder === 'contacts' && slug === 'arten' ? 'contactKinds' : (folder as CollectionName);
  const fits = collections[collection].files.endsWith(`.${extension}`);
  return fits ? { kind: 'collection', collection, slug } : undefined;
}

/** What is wrong with a path for which `placeOf` finds nothing, and what to do. */
export function misplaced(path: string): Problem {
  const at = { field: parts.name };
  const [, folder = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    return problem(path, `Diese Datei gehört in einen Ordner: ${germanList(folders)}.`, at);
  }
  if (!folders.includes(folder)) {
    const advice = meant(folder, folders, `Erlaubt sind ${germanList(folders)}.`);
    return problem(path, `Den Ordner „content/${folder}“ gibt es nicht. ${advice}`, at);
  }
  if (rest.length > 1) {
    const target = `content/${folder}`;
    return problem(path, `Unterordner sind nicht erlaubt. Legen Sie die Datei in ${target}.`, at);
  }
  const { files } = collections[folder as CollectionName];
  const wanted = files.slice(files.lastIndexOf('.'));
  return problem(
    path,
    `Hier stehen nur Dateien mit der Endung „${wanted}“. Benennen Sie diese um.`,
    at,
  );
}

/** File names become addresses, so only characters that are safe in an address may occur. */
export function checkFileName(path: string): Problem[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const end = name.lastIndexOf('.');
  const [slug, extension] = [name.slice(0, end), name.slice(end)];
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  const message =
    'Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche. ' +
    `Nennen Sie die Datei „${slugify(slug)}${extension}“.`;
  return [problem(path, message, { field: parts.name })];
}
