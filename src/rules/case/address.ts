import { parseIsoDate, type IsoDate } from '../calendar/isoDate.ts';
import { currentRulebook, type Rulebook } from '../rulebook.ts';
import type { AssumedDays, AssumptionId } from './assumedDays.ts';
import { assumedField, dateField, fields, isAssumptionId } from './fields.ts';
import { currentMarks, fingerprintOf, parseFingerprint } from './fingerprint.ts';
import { alphabet, hash } from './hash.ts';
import type { CaseFacts, ParsedCase } from './types.ts';
import { unknownCase } from './unknownCase.ts';

/**
 * The state of the planner in the fragment of an address: `v=1`, the day of computation, the
 * fingerprint of the law data, every known answer, and at the end a checksum, by which a link that
 * lost its end in an e-mail is told from a whole one.
 */
const version = '1';
const assumptionPrefix = 'a.';
const longestFragment = 6_000;

function checksum(text: string): string {
  const value = hash(text);
  return [0, 6, 12, 18].map((shift) => alphabet.charAt((value >>> shift) & 63)).join('');
}

type Pair = readonly [key: string, value: string];

type AnyField = {
  readonly write: (value: unknown) => string;
  readonly read: (text: string) => unknown;
};

/** The fields without their single types; each only ever meets its own values. */
const anyFields = Object.entries(fields) as unknown as readonly [keyof typeof fields, AnyField][];

function answerPairs(facts: CaseFacts): Pair[] {
  return anyFields.flatMap(([key, field]): Pair[] =>
    facts[key] === 'unknown' ? [] : [[key, field.write(facts[key])]],
  );
}

function assumptionPairs({ assumptions }: CaseFacts): Pair[] {
  return (Object.entries(assumptions) as [AssumptionId, AssumedDays][])
    .map(([id, days]): Pair => [`${assumptionPrefix}${id}`, assumedField.write(days)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The fragment for a case, without the leading `#`.
 *
 * @param asOf the day of computation, which a later visit names
 */
export function serialiseCase(
  facts: CaseFacts,
  asOf: IsoDate,
  rulebook: Rulebook = currentRulebook,
): string {
  const pairs: Pair[] = [
    ['v', version],
    ['on', asOf],
    ['law', fingerprintOf(currentMarks(rulebook, asOf))],
    ...answerPairs(facts),
    ...(facts.date.kind === 'none' ? [] : [['date', dateField.write(facts.date)] as const]),
    ...assumptionPairs(facts),
  ];
  const text = pairs.map(([key, value]) => `${key}=${value}`).join('&');
  return `${text}&c=${checksum(text)}`;
}

/** Key and value of each part; undefined when a part is none, or a key stands twice. */
function pairsOf(text: string): ReadonlyMap<string, string> | undefined {
  const parts = text.split('&').map((part) => /^([\w.]+)=([\w.-]+)$/.exec(part));
  const pairs = new Map(
    parts.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])),
  );
  return pairs.size === parts.length ? pairs : undefined;
}

function readAnswers(pairs: ReadonlyMap<string, string>): Partial<CaseFacts> | undefined {
  const answers: Record<string, unknown> = {};
  for (const [key, field] of anyFields) {
    const text = pairs.get(key);
    if (text === undefined) continue;
    answers[key] = field.read(text);
    if (answers[key] === undefined) return undefined;
  }
  return answers;
}

function readAssumptions(pairs: ReadonlyMap<string, string>): CaseFacts['assumptions'] | undefined {
  const assumptions: Partial<Record<AssumptionId, AssumedDays>> = {};
  for (const [key, text] of pairs) {
    if (!key.startsWith(assumptionPrefix)) continue;
    const id = key.slice(assumptionPrefix.length);
    const days = assumedField.read(text);
    if (!isAssumptionId(id) || !days) return undefined;
    assumptions[id] = days;
  }
  return assumptions;
}

const ownKeys = ['v', 'on', 'law', 'date'];

const isKnownKey = (key: string): boolean =>
  ownKeys.includes(key) || Object.hasOwn(fields, key) || key.startsWith(assumptionPrefix);

function readFacts(pairs: ReadonlyMap<string, string>): CaseFacts | undefined {
  const answers = readAnswers(pairs);
  const assumptions = readAssumptions(pairs);
  const dateText = pairs.get('date');
  const date = dateText === undefined ? unknownCase.date : dateField.read(dateText);
  if (!answers || !assumptions || !date) return undefined;
  return [...pairs.keys()].every(isKnownKey)
    ? { ...unknownCase, ...answers, date, assumptions }
    : undefined;
}

const refused = (reason: 'garbage' | 'unknownVersion' | 'truncated'): ParsedCase => ({
  kind: 'refused',
  reason,
});

/**
 * Reads the fragment of an address, with or without the leading `#`. Anything at all may stand
 * there: the answer is a case or a reason to start afresh, never an exception.
 */
export function parseCase(fragment: string): ParsedCase {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'empty' };
  if (text.length > longestFragment) return refused('garbage');
  const found = /^v=(\w+)(?:&|$)/.exec(text);
  if (!found) return refused('garbage');
  if (found[1] !== version) return refused('unknownVersion');
  const [, body = '', sum] = /^(.*)&c=([\w-]{4})$/.exec(text) ?? [];
  if (checksum(body) !== sum) return refused('truncated');
  const pairs = pairsOf(body);
  const facts = pairs && readFacts(pairs);
  const computedOn = parseIsoDate(pairs?.get('on') ?? '');
  const fingerprint = parseFingerprint(pairs?.get('law') ?? '');
  if (!facts || !computedOn || fingerprint === undefined) return refused('garbage');
  return { kind: 'case', facts, computedOn, fingerprint };
}
