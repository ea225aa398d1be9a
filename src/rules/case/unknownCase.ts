import type { CaseFacts } from './types.ts';

/** A case of which nothing is known yet; every form starts here. */
export const unknownCase: CaseFacts = {
  purpose: 'unknown',
  regulated: 'unknown',
  recognition: 'unknown',
  recognitionBody: 'unknown',
  nationality: 'unknown',
  age: 'unknown',
  yearlySalary: 'unknown',
  collectiveAgreement: 'unknown',
  land: 'unknown',
  family: 'unknown',
  whereabouts: 'unknown',
  currentStatus: 'unknown',
  earlierStay: 'unknown',
  courseAtWork: 'unknown',
  temporaryWork: 'unknown',
  procedure: 'unknown',
  completeness: 'unknown',
  date: { kind: 'none' },
  assumptions: {},
};
