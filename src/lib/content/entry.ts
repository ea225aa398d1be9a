import type { CollectionName } from './collections.ts';
import type { Parsed } from './parseFile.ts';
import { fieldName, problem, type FieldPath, type Problem } from './problem.ts';
import { valueAt } from './shape.ts';

/** A readable file of a collection; its data may still break the schema, so it is read with care. */
export type Entry = {
  readonly path: string;
  readonly collection: CollectionName;
  readonly slug: string;
  readonly parsed: Parsed;
};

/** A text at a place of an entry. */
export type Mention = { readonly entry: Entry; readonly path: FieldPath; readonly value: string };

export function at(entry: Entry, path: FieldPath, message: string): Problem {
  const place = { line: entry.parsed.lineAt(path), field: fieldName(path) };
  return problem(entry.path, message, place);
}

export function textAt(entry: Entry, path: FieldPath): string | undefined {
  const value = valueAt(entry.parsed.data, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberAt(entry: Entry, path: FieldPath): number | undefined {
  const value = valueAt(entry.parsed.data, path);
  return typeof value === 'number' ? value : undefined;
}

/** An ISO day, whether it was written with quotes or without. */
export function dayAt(entry: Entry, path: FieldPath): string | undefined {
  const value = valueAt(entry.parsed.data, path);
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** How many items a list has; 0 when there is no list. */
function lengthAt(entry: Entry, path: FieldPath): number {
  const value = valueAt(entry.parsed.data, path);
  return Array.isArray(value) ? value.length : 0;
}

/** The texts of a list of texts, with their places. */
export function mentions(entry: Entry, list: FieldPath): Mention[] {
  return each(entry, list).flatMap((path) => mention(entry, path));
}

/** The text of one key in every item of a list of groups, e.g. `terms › id`. */
export function itemMentions(entry: Entry, list: string, key: string): Mention[] {
  return each(entry, [list]).flatMap((path) => mention(entry, [...path, key]));
}

export function each(entry: Entry, list: FieldPath): FieldPath[] {
  return Array.from({ length: lengthAt(entry, list) }, (_, index) => [...list, index]);
}

export function mention(entry: Entry, path: FieldPath): Mention[] {
  const value = textAt(entry, path);
  return value === undefined ? [] : [{ entry, path, value }];
}
