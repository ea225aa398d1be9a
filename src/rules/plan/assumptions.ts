import type { AssumedDays, AssumptionId } from '../case/assumedDays.ts';
import type { Answer, Completeness } from '../case/types.ts';

/** Weeks as days; null stays open, because the law data gives that bound. */
const weeks = (earliest: number, typical: number, latest: number | null): AssumedDays => ({
  earliest: earliest * 7,
  typical: typical * 7,
  latest: latest === null ? null : latest * 7,
});

const days = (
  earliest: number | null,
  typical: number | null,
  latest: number | null,
): AssumedDays => ({ earliest, typical, latest });

/** How long the papers take, by their state on day 0. */
const collecting: Readonly<Record<Completeness, AssumedDays>> = {
  complete: weeks(0, 1, 2),
  usual: weeks(2, 6, 8),
  gaps: weeks(6, 12, 24),
};

/**
 * The stated defaults, in days. None is law or measurement: each fills a bound that neither norm nor
 * page nor observation gives, is shown by name and can be changed. Where the law sets a longest time,
 * the default stays within it.
 */
const stated: Readonly<Record<Exclude<AssumptionId, 'collect'>, AssumedDays>> = {
  chooseTitle: days(3, 14, 28),
  contract: days(3, 14, 28),
  advice: days(3, 14, 28),
  agreement: days(3, 7, 21),
  recognitionReceipt: days(3, 14, null),
  fastTrackRecognition: weeks(4, 8, null),
  regularRecognition: weeks(6, 12, null),
  evaluation: weeks(2, 8, null),
  confirmation: weeks(2, 6, 12),
  invitation: days(0, 3, null),
  agencyConsent: days(2, 7, null),
  agencyPreCheck: weeks(1, 2, 6),
  preliminaryApproval: days(1, 7, 21),
  appointmentRequest: days(1, 3, 14),
  fastTrackAppointment: days(3, 21, null),
  fastTrackVisa: days(5, 21, null),
  regularAppointment: weeks(2, 12, null),
  regularVisa: weeks(2, 8, null),
  authorityConsent: days(0, 10, null),
  changeApplication: days(1, 14, 42),
  changeDecision: weeks(2, 6, 16),
  readPaper: days(0, 1, 3),
  declareEmployment: days(1, 7, 14),
  permissionRequest: days(1, 7, 14),
  permission: weeks(1, 3, 6),
  arrival: weeks(1, 2, 6),
  registration: days(0, 7, null),
  checkTitle: days(0, 1, 3),
  insurance: days(0, 14, 42),
  residencePermit: days(null, 35, null),
  familyPapers: weeks(4, 8, 16),
  familyApplication: days(1, 7, 21),
  familyVisa: weeks(2, 6, 12),
  specializedSelection: days(null, null, null),
  specializedPreparation: days(null, 135, null),
  specializedLanguage: days(null, 180, null),
  specializedLicence: days(null, 198, null),
};

/** What is assumed before anyone changes it. */
export function statedAssumption(
  id: AssumptionId,
  completeness: Answer<Completeness>,
): AssumedDays {
  if (id !== 'collect') return stated[id];
  if (completeness !== 'unknown') return collecting[completeness];
  return { ...collecting.gaps, earliest: collecting.complete.earliest, typical: null };
}

/** Steps whose name is not that of their assumption. */
const byStep: Readonly<Record<string, AssumptionId>> = {
  'fastTrack.recognition': 'fastTrackRecognition',
  'fastTrack.appointment': 'fastTrackAppointment',
  'fastTrack.visa': 'fastTrackVisa',
  'regular.recognition': 'regularRecognition',
  'regular.appointment': 'regularAppointment',
  'regular.visa': 'regularVisa',
  'preCheck.recognition': 'regularRecognition',
  'preCheck.appointment': 'regularAppointment',
  'preCheck.visa': 'regularVisa',
  'titleChange.recognition': 'regularRecognition',
  'titleChange.copyTitle': 'checkTitle',
  'workPermission.copyPaper': 'checkTitle',
  'family.papers': 'familyPapers',
  'family.application': 'familyApplication',
  'family.visa': 'familyVisa',
  'specialized.selection': 'specializedSelection',
  'specialized.preparation': 'specializedPreparation',
  'specialized.language': 'specializedLanguage',
  'specialized.licence': 'specializedLicence',
};

const isAssumption = (name: string): name is AssumptionId =>
  name === 'collect' || Object.hasOwn(stated, name);

/** The assumption that fills the open bounds of a step; undefined when none is stated. */
export function assumptionOf(stepId: string): AssumptionId | undefined {
  const name = byStep[stepId] ?? stepId.slice(stepId.indexOf('.') + 1);
  return isAssumption(name) ? name : undefined;
}

/** Every id, in the order in which a form would list them. */
export const assumptionIds: readonly AssumptionId[] = [
  'collect',
  ...(Object.keys(stated) as Exclude<AssumptionId, 'collect'>[]),
];
