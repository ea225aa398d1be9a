import { unknownCase, type CaseFacts } from '../../rules/index.ts';

/** Someone abroad whose papers are as usual; nobody comes along at first. */
const abroad = {
  ...unknownCase,
  nationality: 'visaNeeded',
  whereabouts: 'abroad',
  earlierStay: false,
  temporaryWork: false,
  completeness: 'usual',
  collectiveAgreement: false,
  family: [],
} as const satisfies CaseFacts;

/**
 * What the planner needs to know of the ten constructed cases, by the address of the case. What a
 * case does not say stays unknown; the Land is one of many.
 */
export const caseFacts = {
  'industriemechaniker-bosnien': {
    ...abroad,
    purpose: 'vocationalSkilledWorker',
    regulated: 'notRegulated',
    recognition: 'needed',
    recognitionBody: 'ihkFosa',
    age: 34,
    procedure: 'fastTrack',
  },
  'pflegefachfrau-philippinen': {
    ...abroad,
    purpose: 'qualificationMeasure',
    courseAtWork: true,
    regulated: 'nursing',
    recognition: 'partial',
    recognitionBody: 'landAuthority',
    procedure: 'fastTrack',
  },
  'softwareentwicklerin-indien': {
    ...abroad,
    purpose: 'euBlueCardIt',
    regulated: 'notRegulated',
    recognition: 'notNeeded',
    recognitionBody: 'none',
    age: 31,
    yearlySalary: 52_000,
    procedure: 'regularWithPreCheck',
  },
  'ingenieurin-ukraine': {
    ...abroad,
    purpose: 'academicSkilledWorker',
    regulated: 'notRegulated',
    recognition: 'notNeeded',
    recognitionBody: 'none',
    age: 38,
    yearlySalary: 47_000,
    whereabouts: 'here',
    currentStatus: 'temporaryProtection',
    procedure: 'unknown',
  },
  'koch-vietnam': {
    ...abroad,
    purpose: 'recognitionPartnership',
    regulated: 'notRegulated',
    recognition: 'needed',
    recognitionBody: 'ihkFosa',
    age: 26,
    procedure: 'fastTrack',
  },
  'bauhelfer-kosovo': {
    ...abroad,
    purpose: 'westernBalkans',
    regulated: 'notRegulated',
    recognition: 'notNeeded',
    recognitionBody: 'none',
    age: 29,
    procedure: 'regularWithPreCheck',
  },
  'azubi-hotelfach-indonesien': {
    ...abroad,
    purpose: 'vocationalTraining',
    regulated: 'notRegulated',
    recognition: 'notNeeded',
    recognitionBody: 'none',
    age: 20,
    procedure: 'fastTrack',
  },
  'aerztin-mexiko': {
    ...abroad,
    purpose: 'specialized',
    regulated: 'physician',
    recognition: 'needed',
    recognitionBody: 'landAuthority',
    age: 28,
    procedure: 'unknown',
  },
  'metallbauer-tunesien': {
    ...abroad,
    purpose: 'experiencedProfessional',
    regulated: 'notRegulated',
    recognition: 'needed',
    recognitionBody: 'degreeEvaluation',
    age: 35,
    collectiveAgreement: true,
    procedure: 'regularWithPreCheck',
  },
  'lagerhelferin-aufenthaltsgestattung': {
    ...abroad,
    purpose: 'workPermission',
    regulated: 'notRegulated',
    recognition: 'notNeeded',
    recognitionBody: 'none',
    whereabouts: 'here',
    currentStatus: 'asylumSeeker',
    procedure: 'unknown',
  },
} as const satisfies Readonly<Record<string, CaseFacts>>;

export type CaseSlug = keyof typeof caseFacts;
