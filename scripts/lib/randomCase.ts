import { isoDate, unknownCase, type CaseFacts } from '../../src/rules/index.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const values = {
  purpose: [
    ...(['vocationalTraining', 'qualificationMeasure', 'recognitionPartnership'] as const),
    ...(['vocationalSkilledWorker', 'academicSkilledWorker', 'euBlueCard'] as const),
    ...(['euBlueCardShortage', 'euBlueCardGraduate', 'euBlueCardIt'] as const),
    ...(['experiencedProfessional', 'westernBalkans', 'specialized', 'workPermission'] as const),
  ],
  regulated: ['notRegulated', 'nursing', 'physician', 'otherRegulated'],
  recognition: ['notNeeded', 'done', 'needed', 'partial'],
  recognitionBody: ['ihkFosa', 'chamberOfCrafts', 'landAuthority', 'degreeEvaluation', 'none'],
  nationality: ['section41', 'visaNeeded'],
  age: [17, 24, 38, 46, 60],
  yearlySalary: [24_000, 41_000, 46_000, 52_000, 61_000],
  collectiveAgreement: [true, false],
  land: ['BW', 'BY', 'BE', 'NI', 'NW', 'SN'],
  family: [
    [],
    [
      { relation: 'spouse', age: 33 },
      { relation: 'child', age: 6 },
    ],
  ],
  whereabouts: ['abroad', 'here'],
  currentStatus: ['asylumSeeker', 'toleration', 'temporaryProtection', 'otherTitle'],
  earlierStay: [true, false],
  courseAtWork: [true, false],
  temporaryWork: [true, false],
  procedure: ['fastTrack', 'regular', 'regularWithPreCheck'],
  completeness: ['complete', 'usual', 'gaps'],
} as const satisfies { [K in keyof Omit<CaseFacts, 'date' | 'assumptions'>]: unknown };

const dates: readonly CaseFacts['date'][] = [
  { kind: 'none' },
  { kind: 'start', date: isoDate('2026-12-14') },
  { kind: 'firstDay', date: isoDate('2028-03-01') },
];

/**
 * A case with random answers.
 *
 * @param openShare how likely an answer is „weiß ich nicht“, from 0 to 1
 */
export function randomCase(next: () => number, openShare: number): CaseFacts {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const answers = Object.entries(values).map(([key, list]): [string, unknown] => [
    key,
    next() < openShare ? 'unknown' : pick<unknown>(list),
  ]);
  return { ...unknownCase, ...Object.fromEntries(answers), date: pick(dates) };
}

/** How many answers are missing. */
export function unknownAnswers(facts: CaseFacts): number {
  return Object.values(facts).filter((answer) => answer === 'unknown').length;
}
