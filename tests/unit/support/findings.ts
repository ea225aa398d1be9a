import {
  findingsOf,
  isoDate,
  unknownCase,
  type CaseFacts,
  type Finding,
  type FindingId,
} from '../../../src/rules/index.ts';

export const viewedOn = isoDate('2026-11-29');

/** The finding of this id for a case of which only some answers are known. */
export function found(facts: Partial<CaseFacts>, id: FindingId): Finding | undefined {
  return findingsOf({ ...unknownCase, ...facts }, viewedOn).find((entry) => entry.id === id);
}

export const abroad = { whereabouts: 'abroad' } as const;
