import { needsConsent, titleRules, type QualificationForm } from './titleRules.ts';
import type { Condition, ProcedureId, RegulatedProfession } from '../procedure/types.ts';
import type {
  CaseFacts,
  Land,
  ProcedureChoice,
  Purpose,
  RecognitionState,
  Regulated,
  Whereabouts,
} from './types.ts';

/** What has to be shown about the qualification before the visa or title. */
export type Qualification =
  | 'none'
  /** Gleichwertigkeit in a profession that is not regulated. */
  | 'equivalence'
  /** Gleichwertigkeit and licence in a regulated profession. */
  | RegulatedProfession
  /** Zeugnisbewertung. */
  | 'evaluation'
  /** Bestätigung of the state recognition abroad. */
  | 'confirmation';

/** All that the schedule needs to know of a case beside dates and assumptions. */
export type Traits = {
  readonly main: ProcedureId;
  readonly qualification: Qualification;
  readonly agencyConsent: boolean;
  readonly authorityConsent: boolean;
  /** Land in which the body for recognition sits; null: where the workplace is. */
  readonly bodySeat: Land | null;
};

/** The answers that traits are made of, none of them unknown. */
export type ScheduleAnswers = {
  readonly purpose: Purpose;
  readonly regulated: Regulated;
  readonly recognition: RecognitionState;
  readonly recognitionBody: Exclude<CaseFacts['recognitionBody'], 'unknown'>;
  readonly whereabouts: Whereabouts;
  readonly earlierStay: boolean;
  readonly courseAtWork: boolean;
  readonly procedure: ProcedureChoice;
};

/** § 81a Abs. 1 and 5 AufenthG: the purposes for which a firm can ask for the fast track. */
function fastTrackCovers(purpose: Purpose): boolean {
  const { fastTrack } = titleRules[purpose];
  return fastTrack === 'named' || fastTrack === 'otherQualified';
}

/** § 31 Abs. 1 S. 1 Nr. 2 Buchst. c AufenthV: purposes where an earlier stay asks for consent. */
const consentAfterEarlierStay: readonly Purpose[] = [
  'vocationalTraining',
  'qualificationMeasure',
  'recognitionPartnership',
  'experiencedProfessional',
  'westernBalkans',
];

function mainProcedure({ purpose, whereabouts, procedure }: ScheduleAnswers): ProcedureId {
  if (purpose === 'specialized' || purpose === 'workPermission') return purpose;
  // The first consent needs an application at a mission abroad (§ 26 Abs. 2 S. 2 BeschV).
  if (whereabouts === 'here' && purpose !== 'westernBalkans') return 'titleChange';
  return procedure === 'fastTrack' && !fastTrackCovers(purpose) ? 'regular' : procedure;
}

/** The form that a title asks for, in a profession that is not regulated. */
const forms: Readonly<Record<QualificationForm, Qualification>> = {
  equivalence: 'equivalence',
  degree: 'evaluation',
  confirmation: 'confirmation',
  none: 'none',
};

function qualificationOf({ purpose, regulated, recognition }: ScheduleAnswers): Qualification {
  if (purpose === 'vocationalTraining' || purpose === 'specialized') return 'none';
  if (purpose === 'recognitionPartnership') return recognition === 'done' ? 'none' : 'confirmation';
  if (purpose === 'experiencedProfessional' && recognition === 'partial') return 'confirmation';
  if (recognition !== 'needed') return 'none';
  return regulated === 'notRegulated' ? forms[titleRules[purpose].qualification] : regulated;
}

/** IHK FOSA sits in Nürnberg; every other body is taken to sit in the Land of the workplace. */
function bodySeat(qualification: Qualification, body: ScheduleAnswers['recognitionBody']) {
  return qualification === 'equivalence' && body === 'ihkFosa' ? 'BY' : null;
}

const asksAgency = ({ purpose, courseAtWork }: ScheduleAnswers): boolean =>
  needsConsent(titleRules[purpose], courseAtWork) === true;

/** Reduces answers to what moves dates; many answers give the same traits. */
export function traitsOf(answers: ScheduleAnswers): Traits {
  const main = mainProcedure(answers);
  const qualification = qualificationOf(answers);
  return {
    main,
    qualification: main === 'workPermission' ? 'none' : qualification,
    agencyConsent: main !== 'specialized' && asksAgency(answers),
    authorityConsent:
      (main === 'regular' || main === 'regularWithPreCheck') &&
      answers.earlierStay &&
      consentAfterEarlierStay.includes(answers.purpose),
    bodySeat: bodySeat(qualification, answers.recognitionBody),
  };
}

const recognised: readonly Qualification[] = [
  'equivalence',
  'nursing',
  'physician',
  'otherRegulated',
];

/** Whether a step with this condition belongs to a case; the family is asked for apart. */
export function holds(condition: Condition, traits: Traits): boolean {
  const { qualification } = traits;
  switch (condition) {
    case 'always':
    case 'familyComesAlong':
    case 'hiredFromAbroad':
      return true;
    case 'recognitionNeeded':
      return recognised.includes(qualification);
    case 'recognitionReceiptDue':
      return qualification === 'equivalence' || qualification === 'otherRegulated';
    case 'confirmationNeeded':
      return qualification === 'confirmation';
    case 'evaluationNeeded':
      return qualification === 'evaluation';
    case 'recognitionRan':
      return recognised.includes(qualification) || qualification === 'evaluation';
    case 'consentNeeded':
      return traits.agencyConsent;
    case 'authorityConsentNeeded':
      return traits.authorityConsent;
    case 'employmentEndsEarly':
      return false;
  }
}

/** Procedures of a case, one after the other; § 81a and the visa concern people abroad. */
export function chainOf(main: ProcedureId, withFamily: boolean): readonly ProcedureId[] {
  const fromAbroad = main === 'fastTrack' || main === 'regular' || main === 'regularWithPreCheck';
  if (!fromAbroad) return [main];
  return withFamily ? [main, 'afterEntry', 'family'] : [main, 'afterEntry'];
}
