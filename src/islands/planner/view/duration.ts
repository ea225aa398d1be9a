import type { BoundSource, PlannedStep } from '../../../rules/index.ts';
import { barLook, type BarPattern } from '../../../lib/law/bars.ts';
import { formatNorm, normUrl } from '../../../lib/law/norms.ts';
import { countedTime } from '../../../lib/law/numerals.ts';
import { parseForm } from '../../../lib/law/tokens.ts';
import { kindTexts } from '../textsPlan.ts';
import { betweenWords, daysWords } from './when.ts';

export type NormLink = { readonly text: string; readonly href: string };

const plain = parseForm('');

/** Pattern of the bar of a step: how binding its longest time is. */
export function patternOf({ duration: { kind } }: PlannedStep): BarPattern {
  return kind === 'assumption' || kind === 'unsourced' ? 'dashed' : barLook(kind).pattern;
}

function amountWords({ amount, unit }: BoundSource): string {
  return unit === 'days' ? daysWords(amount) : countedTime(amount, unit, plain);
}

/** The only day by which a duty falls due so far, in the dative. */
export const dueWords = 'ersten Arbeitstag';

/** „2 bis 8 Wochen“, „bis zu 2 Monate“: how long a step takes. */
export function durationWords({ duration, dueBy }: PlannedStep): string {
  if (dueBy) return `bis zum ${dueWords}`;
  const { earliest, latest } = duration;
  if (!latest)
    return earliest && earliest.amount > 0 ? `mindestens ${amountWords(earliest)}` : 'offen';
  if (latest.amount === 0) return 'am selben Tag';
  const same = earliest?.amount === latest.amount && earliest.unit === latest.unit;
  if (same) return amountWords(latest);
  const assumed = latest.kind === 'assumption' && earliest !== null && earliest.amount > 0;
  return assumed
    ? betweenWords(amountWords(earliest), amountWords(latest))
    : `bis zu ${amountWords(latest)}`;
}

/** How binding the duration is, in a word. */
export const kindWords = ({ duration: { kind } }: PlannedStep): string => kindTexts[kind];

export function normLinks({ norms }: Pick<PlannedStep, 'norms'>): NormLink[] {
  return norms.map((norm) => ({ text: formatNorm(norm), href: normUrl(norm) }));
}
