import { norm } from '../law/define.ts';
import type { ParameterId } from '../law/index.ts';
import type { Norm } from '../law/types.ts';
import type { Answer, Purpose } from './types.ts';

/** Whether § 81a AufenthG reaches a title. */
export type FastTrackScope =
  /** Named in Abs. 1. */
  | 'named'
  /** „Sonstige qualifizierte Beschäftigte“, Abs. 5. */
  | 'otherQualified'
  /** Neither: no qualified employment is required, or nobody wants to enter. */
  | 'notCovered'
  /** A programme with a procedure of its own. */
  | 'ownProcedure';

/** What the title asks of a foreign qualification. */
export type QualificationForm =
  /** Feststellung der Gleichwertigkeit, § 18 Abs. 3 Nr. 1 AufenthG. */
  | 'equivalence'
  /** Anerkannter oder vergleichbarer Hochschulabschluss, § 18 Abs. 3 Nr. 2 AufenthG. */
  | 'degree'
  /** Bestätigung der staatlichen Anerkennung im Herkunftsland, § 16d Abs. 3, § 6 BeschV. */
  | 'confirmation'
  | 'none';

/** German that the title itself asks for, at a level of the common framework (§ 2 Abs. 10, 11). */
type LanguageRule = {
  readonly level: 'A2' | 'B1';
  readonly norm: Norm;
  /** The proof falls away where somebody has tested the language or a course is to come. */
  readonly waivable: boolean;
};

/** What the law says of one purpose; the planner's questions and findings read it here. */
export type TitleRule = {
  readonly norm: Norm;
  readonly fastTrack: FastTrackScope;
  /**
   * § 39 Abs. 1 AufenthG; false only where the act waives it, `ifAtWork` where it asks for consent to
   * a course at work or to work beside it (§ 16d Abs. 1 S. 2 Nr. 3 and Abs. 2).
   */
  readonly agencyConsent: boolean | 'ifAtWork';
  readonly qualification: QualificationForm;
  /** Least yearly salary, as a share of the pension contribution ceiling. */
  readonly salary: ParameterId | null;
  /** § 6 Abs. 1 S. 2 BeschV: no threshold under a collective agreement. */
  readonly tariffLiftsSalary: boolean;
  /** Salary or pension from the 45th birthday on: § 18 Abs. 2 Nr. 5 AufenthG or § 1 Abs. 2 BeschV. */
  readonly over45: 'act' | 'ordinance' | null;
  /** Issued under Kapitel 2 Abschnitt 4 AufenthG, on which § 4a Abs. 5 S. 3 Nr. 3 rests. */
  readonly employmentTitle: boolean;
  /** § 29 Abs. 5, § 30 Abs. 1 S. 3 Nr. 5 AufenthG: no housing proof, no A1 for the spouse. */
  readonly easedFamily: boolean;
  readonly language: LanguageRule | null;
};

/** Whether the agency has to consent; a course at school needs it as little as a small job beside it. */
export const needsConsent = (
  { agencyConsent }: TitleRule,
  courseAtWork: Answer<boolean>,
): Answer<boolean> => (agencyConsent === 'ifAtWork' ? courseAtWork : agencyConsent);

type Draft = Pick<TitleRule, 'norm' | 'fastTrack' | 'qualification'> & Partial<TitleRule>;

const rule = (draft: Draft): TitleRule => ({
  agencyConsent: true,
  salary: null,
  tariffLiftsSalary: false,
  over45: null,
  employmentTitle: true,
  easedFamily: true,
  language: null,
  ...draft,
});

/** §§ 16a and 16d stand in Abschnitt 3; § 29 Abs. 5 does not name them. */
const trainingSection = { employmentTitle: false, easedFamily: false } as const;

const blueCard = (paragraph: string, extra: Partial<TitleRule>): TitleRule =>
  rule({
    norm: norm('AufenthG', '18g', { paragraph }),
    fastTrack: 'named',
    qualification: 'degree',
    ...extra,
  });

export const titleRules: Readonly<Record<Purpose, TitleRule>> = {
  vocationalTraining: rule({
    norm: norm('AufenthG', '16a', { paragraph: '1' }),
    fastTrack: 'named',
    qualification: 'none',
    language: {
      level: 'B1',
      norm: norm('AufenthG', '16a', { paragraph: '3', sentence: '2' }),
      waivable: true,
    },
    ...trainingSection,
  }),
  qualificationMeasure: rule({
    norm: norm('AufenthG', '16d', { paragraph: '1' }),
    fastTrack: 'named',
    qualification: 'equivalence',
    agencyConsent: 'ifAtWork',
    language: {
      level: 'A2',
      norm: norm('AufenthG', '16d', { paragraph: '1', sentence: '2', number: '1' }),
      waivable: false,
    },
    ...trainingSection,
  }),
  recognitionPartnership: rule({
    norm: norm('AufenthG', '16d', { paragraph: '3' }),
    fastTrack: 'named',
    qualification: 'confirmation',
    language: {
      level: 'A2',
      norm: norm('AufenthG', '16d', { paragraph: '3', sentence: '1', number: '5' }),
      waivable: false,
    },
    ...trainingSection,
  }),
  vocationalSkilledWorker: rule({
    norm: norm('AufenthG', '18a'),
    fastTrack: 'named',
    qualification: 'equivalence',
    over45: 'act',
  }),
  academicSkilledWorker: rule({
    norm: norm('AufenthG', '18b'),
    fastTrack: 'named',
    qualification: 'degree',
    over45: 'act',
  }),
  euBlueCard: blueCard('1', { agencyConsent: false, salary: 'blueCard.salaryShare' }),
  euBlueCardShortage: blueCard('1', { salary: 'blueCard.reducedSalaryShare' }),
  euBlueCardGraduate: blueCard('1', { salary: 'blueCard.reducedSalaryShare' }),
  euBlueCardIt: blueCard('2', { salary: 'blueCard.itSalaryShare', qualification: 'none' }),
  experiencedProfessional: rule({
    norm: norm('BeschV', '6', { paragraph: '1' }),
    fastTrack: 'otherQualified',
    qualification: 'confirmation',
    salary: 'experienced.salaryShare',
    tariffLiftsSalary: true,
    over45: 'ordinance',
  }),
  westernBalkans: rule({
    norm: norm('BeschV', '26', { paragraph: '2' }),
    fastTrack: 'notCovered',
    qualification: 'none',
    over45: 'ordinance',
    easedFamily: false,
  }),
  specialized: rule({
    norm: norm('AufenthG', '16d'),
    fastTrack: 'ownProcedure',
    qualification: 'equivalence',
    ...trainingSection,
  }),
  workPermission: rule({
    norm: norm('AsylG', '61', { paragraph: '2' }),
    fastTrack: 'notCovered',
    qualification: 'none',
    ...trainingSection,
  }),
};
