import type { z } from '../../schemas/common.ts';
import type { FieldPath } from './problem.ts';
import type { FieldSchema } from './schemaFields.ts';
import { counted, germanList, meant, slugify } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** What a message needs to know about the place of an issue. */
export type IssueContext = {
  readonly value: unknown;
  readonly field: FieldSchema | undefined;
  readonly path: FieldPath;
};

const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

function belongsHere(field: FieldSchema | undefined): string {
  return field?.description ? ` Hierher gehört: ${field.description}.` : ' Ergänzen Sie es.';
}

/** An issue of zod as a fault and its mend in German. */
export function issueMessage(issue: Issue, context: IssueContext): string {
  const { value, field } = context;
  if (value === undefined) return `Das Feld fehlt.${belongsHere(field)}`;
  if (value === null || value === '') return `Das Feld ist leer.${belongsHere(field)}`;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, context);
    case 'too_small':
      return tooSmall(value, Number(issue.minimum));
    case 'too_big':
      return tooBig(value, Number(issue.maximum));
    case 'invalid_value':
      return notAllowed(value, issue.values.map(String), context.path);
    case 'invalid_union':
      return notAllowed(value, (field?.enum ?? []).map(String), context.path);
    case 'invalid_format':
      return wrongFormat(wordOf(value), issue.format, context);
    default:
      return `Der Wert passt hier nicht.${belongsHere(field)}`;
  }
}

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'ein Tag ohne Anführungszeichen';
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'number') return 'eine Zahl';
  if (typeof value === 'boolean') return 'ja oder nein';
  return typeof value === 'string' ? 'ein Text' : 'eine Gruppe von Feldern';
}

/** A value as an editor would recognise it in the file. */
function wordOf(value: unknown): string {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? value : kindOf(value);
}

function wrongType(expected: string, { value, field }: IssueContext): string {
  const found = `Hier steht ${kindOf(value)}`;
  if (expected === 'int' && typeof value === 'number') {
    return `Die Zahl ${String(value).replace('.', ',')} ist nicht ganz. Schreiben Sie eine ganze Zahl.`;
  }
  if (value instanceof Date) {
    return `${found}. Schreiben Sie "${value.toISOString().slice(0, 10)}".`;
  }
  if (expected === 'number' || expected === 'int') {
    return `${found}, erwartet wird eine Zahl. Schreiben Sie sie ohne Anführungszeichen.`;
  }
  if (expected === 'array') {
    return `${found}, erwartet wird eine Liste. Beginnen Sie jeden Eintrag in neuer Zeile mit „- “.`;
  }
  if (expected === 'object') {
    const names = germanList(Object.keys(field?.properties ?? {}));
    return `${found}, erwartet werden eingerückte Felder. Möglich sind ${names}.`;
  }
  return `${found}, erwartet wird ein Text. Setzen Sie den Text in Anführungszeichen.`;
}

function tooSmall(value: unknown, least: number): string {
  if (typeof value === 'number') return `Die Zahl ${value} ist zu klein. Erlaubt ist ab ${least}.`;
  if (Array.isArray(value)) {
    const has = counted(value.length, 'Eintrag', 'Einträge');
    const missing = counted(least - value.length, 'Eintrag', 'Einträge');
    const verb = least === 1 ? 'ist' : 'sind';
    return `Die Liste hat ${has}, nötig ${verb} mindestens ${least}. Ergänzen Sie ${missing}.`;
  }
  const { length } = String(value);
  return `Der Text hat ${length} Zeichen, nötig sind mindestens ${least}. Ergänzen Sie ${least - length} Zeichen.`;
}

function tooBig(value: unknown, most: number): string {
  if (typeof value === 'number') return `Die Zahl ${value} ist zu groß. Erlaubt ist bis ${most}.`;
  if (Array.isArray(value)) {
    const surplus = counted(value.length - most, 'Eintrag', 'Einträge');
    return `Die Liste hat ${value.length} Einträge, erlaubt sind höchstens ${most}. Streichen Sie ${surplus}.`;
  }
  const { length } = String(value);
  return `Der Text hat ${length} Zeichen, erlaubt sind höchstens ${most}. Kürzen Sie um ${length - most} Zeichen.`;
}

const nouns: Record<string, string> = {
  theme: 'Das Thema',
  phase: 'Die Phase',
  contact: 'Die Art von Stelle',
  kind: 'Die Art',
  id: 'Die Art von Stelle',
  land: 'Das Land',
  procedure: 'Das Verfahren',
};

function notAllowed(value: unknown, allowed: readonly string[], path: FieldPath): string {
  const noun = nouns[String(path.at(-1))] ?? 'Den Wert';
  const word = wordOf(value);
  const advice = meant(word, allowed, `Erlaubt sind ${germanList(allowed)}.`);
  return `${noun} „${word}“ gibt es nicht. ${advice}`;
}

function wrongFormat(value: string, format: string, { field }: IssueContext): string {
  if (format === 'date') {
    return `„${value}“ ist kein Tag. Schreiben Sie Jahr, Monat und Tag wie in "2026-08-19".`;
  }
  if (format === 'ends_with') {
    return 'Am Ende fehlt das Fragezeichen. Schreiben Sie den Satz als Frage.';
  }
  if (format === 'url') {
    return `„${value}“ ist keine Adresse. Schreiben Sie sie mit „https://“ am Anfang.`;
  }
  if (field?.pattern === slugPattern) {
    const rule = 'Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche';
    return `„${value}“ ist keine Kennung. ${rule}, zum Beispiel „${slugify(value)}“.`;
  }
  return `„${value}“ hat nicht die richtige Form.${belongsHere(field)}`;
}
