import { lawAt, type DurationUnit } from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { lawParameter } from './text.ts';
import { splitTokens } from './tokens.ts';

const units: Record<DurationUnit, readonly [one: string, many: string]> = {
  days: ['day', 'days'],
  statutoryWorkingDays: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** @throws when the value is no single time: the sheets in English name nothing else */
function englishTime(id: string): string {
  const found = lawAt(lawParameter(id), asOf, asOf);
  if (found.kind !== 'known' || found.value.kind !== 'duration') {
    throw new RangeError(`Only a time can be said in English: ${id}`);
  }
  const { amount, unit } = found.value;
  return `${amount}\u00a0${units[unit][amount === 1 ? 0 : 1]}`;
}

/** English text with its `{law:id}` tokens replaced by times, e.g. “2 weeks”. */
export function englishText(text: string): string {
  return splitTokens(text)
    .map((part) => (part.kind === 'text' ? part.text : englishTime(part.id)))
    .join('');
}
