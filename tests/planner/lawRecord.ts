import { readFileSync } from 'node:fs';
import { parameters, type LawParameter, type LawValue } from '../../src/rules/index.ts';

/**
 * A second record of every law value, kept apart from the law data: a slip of the keyboard in one of
 * the two shows. Id, then first day and value of each version, newest first.
 */
export type LawRecord = Readonly<Record<string, readonly string[]>>;

const file = new URL('../law/values.json', import.meta.url);

export const lawRecord = JSON.parse(readFileSync(file, 'utf8')) as LawRecord;

function written(value: LawValue | null): string {
  switch (value?.kind) {
    case undefined:
      return 'repealed';
    case 'duration':
      return `${value.amount} ${value.unit}`;
    case 'durationRange':
      return `${value.min ?? '?'} to ${value.max ?? '?'} ${value.unit}`;
    case 'money':
      return `${value.euro} euro`;
    case 'moneyRange':
      return `${value.min ?? '?'} to ${value.max ?? '?'} euro`;
    case 'percent':
      return `${value.percent} percent`;
    case 'shareOfCeiling':
      return `${value.percent} percent of ${value.ceiling}`;
    case 'age':
      return `${value.years} years of age`;
    case 'count':
      return `${value.amount} ${value.unit}`;
    case 'day':
      return value.date;
  }
}

export function recordOf({ versions }: LawParameter): readonly string[] {
  return versions.map(({ from, value }) => `${from}: ${written(value)}`);
}

export const currentRecord = (): LawRecord =>
  Object.fromEntries(parameters.map((parameter) => [parameter.id, recordOf(parameter)]));
