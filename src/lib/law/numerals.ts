import type { DurationUnit } from '../../rules/index.ts';
import type { LawForm } from './tokens.ts';

type Grammar = LawForm['grammar'];
type Noun = {
  readonly gender: 'm' | 'f' | 'n';
  readonly one: string;
  readonly many: string;
  readonly dative: string;
};

const nouns: Record<DurationUnit, Noun> = {
  days: { gender: 'm', one: 'Tag', many: 'Tage', dative: 'Tagen' },
  statutoryWorkingDays: { gender: 'm', one: 'Werktag', many: 'Werktage', dative: 'Werktagen' },
  weeks: { gender: 'f', one: 'Woche', many: 'Wochen', dative: 'Wochen' },
  months: { gender: 'm', one: 'Monat', many: 'Monate', dative: 'Monaten' },
  years: { gender: 'n', one: 'Jahr', many: 'Jahre', dative: 'Jahren' },
};

const one: Record<Noun['gender'], Record<Grammar, string>> = {
  m: { nom: 'ein', acc: 'einen', dat: 'einem' },
  f: { nom: 'eine', acc: 'eine', dat: 'einer' },
  n: { nom: 'ein', acc: 'ein', dat: 'einem' },
};

const small = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** A number as German word up to twelve, above in figures: that is how people write. */
export function numberWord(amount: number): string {
  return small[amount] ?? germanNumber(amount);
}

/** „1.386“, „45,3“; never more decimals than the value has. */
export function germanNumber(amount: number, decimals?: number): string {
  return new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 2,
  }).format(amount);
}

/** „3 Wochen“, „einem Monat“, „zwei Monaten“ with a no-break space before the unit. */
export function countedTime(amount: number, unit: DurationUnit, form: LawForm): string {
  const noun = nouns[unit];
  if (amount === 1) {
    const number = form.words ? one[noun.gender][form.grammar] : '1';
    return `${number}\u00a0${noun.one}`;
  }
  const number = form.words ? numberWord(amount) : germanNumber(amount);
  return `${number}\u00a0${form.grammar === 'dat' ? noun.dative : noun.many}`;
}

/** The plural noun alone, for ranges such as „4 bis 6 Monate“. */
export function unitNoun(unit: DurationUnit, form: LawForm): string {
  return form.grammar === 'dat' ? nouns[unit].dative : nouns[unit].many;
}
