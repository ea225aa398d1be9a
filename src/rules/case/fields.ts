import { parseIsoDate } from '../calendar/isoDate.ts';
import { assumptionIds } from '../plan/assumptions.ts';
import type { AssumedDays, AssumptionId } from './assumedDays.ts';
import type { Answer, CaseDate, CaseFacts, FamilyMember, Land } from './types.ts';
import { scheduleValues } from './variants.ts';

/** How an answer is written into an address and read back; undefined: not an answer. */
type Field<T> = {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
};

const oneOf = <T extends string>(values: readonly T[]): Field<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
});

const yesNo: Field<boolean> = {
  write: (value) => (value ? 'yes' : 'no'),
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
};

const numberPattern = /^-?\d{1,9}(?:\.\d{1,6})?$/;

const figure: Field<number> = {
  write: String,
  read: (text) => (numberPattern.test(text) ? Number(text) : undefined),
};

const laender: readonly Land[] = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV'] as const),
  ...(['NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
];

const member: Field<FamilyMember> = {
  write: ({ relation, age }) =>
    `${relation === 'spouse' ? 's' : 'c'}${age === 'unknown' ? 'x' : age}`,
  read: (text) => {
    const relation = text.startsWith('s') ? 'spouse' : text.startsWith('c') ? 'child' : undefined;
    const age: Answer<number> | undefined =
      text.slice(1) === 'x' ? 'unknown' : figure.read(text.slice(1));
    return relation && age !== undefined ? { relation, age } : undefined;
  },
};

const maxFamily = 20;

const family: Field<readonly FamilyMember[]> = {
  write: (members) => (members.length === 0 ? 'none' : members.map(member.write).join('_')),
  read: (text) => {
    if (text === 'none') return [];
    const read = text.split('_').map(member.read);
    const known = read.filter((one) => one !== undefined);
    return known.length === read.length && known.length <= maxFamily ? known : undefined;
  },
};

type Answered = Omit<CaseFacts, 'date' | 'assumptions'>;
type Fields = { readonly [K in keyof Answered]: Field<Exclude<Answered[K], 'unknown'>> };

/** Every answer of the form. */
export const fields: Fields = {
  purpose: oneOf(scheduleValues.purpose),
  regulated: oneOf(scheduleValues.regulated),
  recognition: oneOf(scheduleValues.recognition),
  recognitionBody: oneOf(scheduleValues.recognitionBody),
  nationality: oneOf(['section41', 'visaNeeded']),
  age: figure,
  yearlySalary: figure,
  collectiveAgreement: yesNo,
  land: oneOf(laender),
  family,
  whereabouts: oneOf(scheduleValues.whereabouts),
  currentStatus: oneOf(['asylumSeeker', 'toleration', 'temporaryProtection', 'otherTitle']),
  earlierStay: yesNo,
  courseAtWork: yesNo,
  temporaryWork: yesNo,
  procedure: oneOf(scheduleValues.procedure),
  completeness: oneOf(['complete', 'usual', 'gaps']),
};

/** Start or wished first day, e.g. `start_2027-03-01`. */
export const dateField: Field<Exclude<CaseDate, { kind: 'none' }>> = {
  write: ({ kind, date }) => `${kind}_${date}`,
  read: (text) => {
    const [kind, day = '', ...rest] = text.split('_');
    const date = parseIsoDate(day);
    if (!date || rest.length > 0) return undefined;
    return kind === 'start' || kind === 'firstDay' ? { kind, date } : undefined;
  },
};

/** Days of an assumption, e.g. `14_42_x`; x is left open. */
export const assumedField: Field<AssumedDays> = {
  write: ({ earliest, typical, latest }) =>
    [earliest, typical, latest].map((days) => days ?? 'x').join('_'),
  read: (text) => {
    const days = text.split('_').map((part) => (part === 'x' ? null : figure.read(part)));
    const [earliest, typical, latest] = days;
    if (days.length !== 3 || earliest === undefined) return undefined;
    return typical === undefined || latest === undefined
      ? undefined
      : { earliest, typical, latest };
  },
};

export const isAssumptionId = (text: string): text is AssumptionId =>
  (assumptionIds as readonly string[]).includes(text);
