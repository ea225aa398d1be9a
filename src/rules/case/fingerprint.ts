import type { IsoDate } from '../calendar/isoDate.ts';
import { lawAt } from '../law/lookup.ts';
import type { Procedure } from '../procedure/types.ts';
import type { Rulebook } from '../rulebook.ts';
import { alphabet, hash } from './hash.ts';
import type { LawFingerprint } from './types.ts';
import { watchedParameters, watchedProcedures } from './watched.ts';

/** Two characters for each thing watched: 4,096 values, so that a change goes unseen once in 4,096. */
function mark(text: string): string {
  const value = hash(text) % 4096;
  return `${alphabet.charAt(value >> 6)}${alphabet.charAt(value & 63)}`;
}

function parameterMark(rulebook: Rulebook, id: string, asOf: IsoDate): string {
  const found = lawAt(rulebook.find(id), asOf, asOf);
  return mark(found.kind === 'known' ? JSON.stringify(found.value) : found.kind);
}

/** What of a procedure moves a plan: its steps, their order, conditions and grounds of duration. */
function procedureMark(procedure: Procedure | undefined): string {
  const steps = procedure?.steps.map(
    ({ id, actor, startsAfter, endsWith, appliesWhen, duration }) =>
      JSON.stringify([id, actor, startsAfter, endsWith, appliesWhen, duration]),
  );
  return mark([...(steps ?? [])].sort().join());
}

/** Marks of parameters and procedures, in the order of the lists. */
export type Marks = {
  readonly parameters: readonly string[];
  readonly procedures: readonly string[];
};

export function currentMarks(rulebook: Rulebook, asOf: IsoDate): Marks {
  return {
    parameters: watchedParameters.map((id) => parameterMark(rulebook, id, asOf)),
    procedures: watchedProcedures.map((id) =>
      procedureMark(rulebook.procedures.find((procedure) => procedure.id === id)),
    ),
  };
}

export function fingerprintOf({ parameters, procedures }: Marks): LawFingerprint {
  return `${parameters.join('')}.${procedures.join('')}` as LawFingerprint;
}

const pattern = /^(?:[\w-]{2}){0,200}\.(?:[\w-]{2}){0,40}$/;

export function parseFingerprint(text: string): LawFingerprint | undefined {
  return pattern.test(text) ? (text as LawFingerprint) : undefined;
}

const pairs = (text: string): string[] => text.match(/../g) ?? [];

export function marksOf(fingerprint: LawFingerprint): Marks {
  const [parameters = '', procedures = ''] = fingerprint.split('.');
  return { parameters: pairs(parameters), procedures: pairs(procedures) };
}
