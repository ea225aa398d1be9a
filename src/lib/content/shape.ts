import { issueMessage } from './messages.ts';
import { fieldName, parts, problem, type FieldPath, type Problem } from './problem.ts';
import type { Parsed } from './parseFile.ts';
import { fieldAt, fieldsOf, variantOf, type FieldSchema } from './schemaFields.ts';
import { germanList, meant } from './wording.ts';
import type { z } from '../../schemas/common.ts';

type Shaped = { readonly file: string; readonly parsed: Parsed; readonly fields: FieldSchema };

/** Compares the fields of a file with the schema of its collection. */
export function checkShape(file: string, parsed: Parsed, schema: z.ZodType): Problem[] {
  const { data } = parsed;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = 'Hier stehen keine Felder. Schreiben Sie je Zeile „name: Wert“.';
    return [problem(file, message, { line: 1, field: parsed.body && parts.head })];
  }
  const result = schema.safeParse(data);
  const days = unrealDays(file, parsed);
  if (result.success) return days;
  const shaped = { file, parsed, fields: variantOf(fieldsOf(schema), data) };
  const told = new Set(days.map((day) => day.field));
  const found = result.error.issues.flatMap((issue) => issueProblems(issue, shaped));
  const firstPerField = found.filter(({ field }) => {
    if (told.has(field)) return false;
    told.add(field);
    return true;
  });
  return [...days, ...firstPerField];
}

/** A day such as 2026-02-30 without quotes would silently become another day. */
function unrealDays(file: string, { scalars }: Parsed): Problem[] {
  return scalars.flatMap(({ path, text, lineOf }) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    if (!day || (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text))) return [];
    const message = `„${text}“ ist kein Tag. Schreiben Sie Jahr, Monat und Tag wie in "2026-08-19".`;
    return [problem(file, message, { line: lineOf(text), field: fieldName(path) })];
  });
}

function issueProblems(issue: z.core.$ZodIssue, { file, parsed, fields }: Shaped): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, { file, parsed, fields }));
  }
  const value = valueAt(parsed.data, path);
  const message = issueMessage(issue, { value, field: fieldAt(fields, path), path });
  const at = { line: parsed.lineAt(path), field: fieldName(path) };
  return [problem(file, message, at)];
}

function unknownKey(key: string, parent: FieldPath, { file, parsed, fields }: Shaped): Problem {
  const known = Object.keys(fieldAt(fields, parent)?.properties ?? {});
  const advice = meant(key, known, `Erlaubt sind ${germanList(known)}.`);
  const path = [...parent, key];
  return problem(file, `Dieses Feld gibt es hier nicht. ${advice}`, {
    line: parsed.lineAt(path),
    field: fieldName(path),
  });
}

/** The value at a path of raw data; undefined when there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}
