import type { IsoDate } from '../calendar/isoDate.ts';
import type { AssumedDays, AssumptionId } from './assumedDays.ts';

/** An answer of the form, or „weiß ich nicht“. */
export type Answer<T> = T | 'unknown';

/** What the person is to do here: the residence title (Aufenthaltstitel) or permission in question. */
export type Purpose =
  /** Betriebliche Berufsausbildung, § 16a Abs. 1 AufenthG. */
  | 'vocationalTraining'
  /** Qualifizierungsmaßnahme nach einem Bescheid mit Unterschieden, § 16d Abs. 1 AufenthG. */
  | 'qualificationMeasure'
  /** Anerkennungspartnerschaft, § 16d Abs. 3 AufenthG. */
  | 'recognitionPartnership'
  /** Fachkraft mit Berufsausbildung, § 18a AufenthG. */
  | 'vocationalSkilledWorker'
  /** Fachkraft mit akademischer Ausbildung, § 18b AufenthG. */
  | 'academicSkilledWorker'
  /** Blaue Karte EU mit vollem Mindestgehalt, § 18g Abs. 1 S. 1 AufenthG. */
  | 'euBlueCard'
  /** Blaue Karte EU in einer der genannten Berufsgruppen, § 18g Abs. 1 S. 2 Nr. 1 AufenthG. */
  | 'euBlueCardShortage'
  /** Blaue Karte EU am Berufsanfang, § 18g Abs. 1 S. 2 Nr. 2 AufenthG. */
  | 'euBlueCardGraduate'
  /** Blaue Karte EU in der IT ohne Hochschulabschluss, § 18g Abs. 2 AufenthG. */
  | 'euBlueCardIt'
  /** Ausgeprägte berufspraktische Erfahrung, § 19c Abs. 2 AufenthG, § 6 BeschV. */
  | 'experiencedProfessional'
  /** Westbalkanregelung, § 26 Abs. 2 BeschV. */
  | 'westernBalkans'
  /** Programm Specialized! für Ärztinnen und Ärzte, § 16d AufenthG. */
  | 'specialized'
  /** Beschäftigungserlaubnis mit Aufenthaltsgestattung oder Duldung, § 61 AsylG, § 4a Abs. 4 AufenthG. */
  | 'workPermission';

/** Reglementierter Beruf: health professions have times of their own. */
export type Regulated =
  /** Nicht reglementiert. */
  | 'notRegulated'
  /** Pflegefachperson: PflBG and PflAPrV instead of the BQFG. */
  | 'nursing'
  /** Ärztin, Arzt: BÄO instead of the BQFG. */
  | 'physician'
  /** Any other regulated profession: BQFG §§ 9 to 13, unless its own act says otherwise. */
  | 'otherRegulated';

/**
 * State of the recognition of the foreign qualification (Anerkennung), whichever form the title
 * asks for: equivalence, evaluation of the degree, or mere confirmation.
 */
export type RecognitionState =
  /** Nothing is required, e.g. degree in Germany, entry in anabin, IT by experience. */
  | 'notNeeded'
  /** The notice, evaluation or confirmation is at hand. */
  | 'done'
  /** Still to be applied for. */
  | 'needed'
  /** A notice is at hand and names differences (teilweise Gleichwertigkeit, Defizitbescheid). */
  | 'partial';

/** Who decides on the recognition; its seat decides which holidays count. */
export type RecognitionBodyId =
  /** IHK FOSA, Nürnberg. */
  | 'ihkFosa'
  /** Handwerkskammer. */
  | 'chamberOfCrafts'
  /** Landesbehörde, e.g. for health professions. */
  | 'landAuthority'
  /** Zentralstelle für ausländisches Bildungswesen (ZAB), Bonn. */
  | 'degreeEvaluation'
  /** No body is involved. */
  | 'none';

/** Whether the person may enter and apply here (§ 41 AufenthV) or needs a visa first. */
export type NationalityGroup = 'section41' | 'visaNeeded';

/** Land of the workplace, ISO 3166-2:DE without prefix, as in lib/taxonomy. */
export type Land =
  | 'BW'
  | 'BY'
  | 'BE'
  | 'BB'
  | 'HB'
  | 'HH'
  | 'HE'
  | 'MV'
  | 'NI'
  | 'NW'
  | 'RP'
  | 'SL'
  | 'SN'
  | 'ST'
  | 'SH'
  | 'TH';

/** A member of the family who comes along (Familiennachzug, §§ 30, 32 AufenthG). */
export type FamilyMember = {
  readonly relation: 'spouse' | 'child';
  /** Whole years, 0 to 120. */
  readonly age: Answer<number>;
};

export type Whereabouts = 'abroad' | 'here';

/** What someone who is already here holds; only asked when `whereabouts` is `here`. */
export type CurrentStatus =
  /** Aufenthaltsgestattung, § 55 AsylG. */
  | 'asylumSeeker'
  /** Duldung, § 60a AufenthG. */
  | 'toleration'
  /** Vorübergehender Schutz, § 24 AufenthG. */
  | 'temporaryProtection'
  /** Any other residence title. */
  | 'otherTitle';

/** Which way a firm can choose for someone abroad. */
export type ProcedureChoice = 'fastTrack' | 'regular' | 'regularWithPreCheck';

/** How complete the papers are on day 0. */
export type Completeness = 'complete' | 'usual' | 'gaps';

/** Where the plan is fixed: not at all, forward from a start, or backward from a wished first day. */
export type CaseDate =
  | { readonly kind: 'none' }
  /** Day 0 is `date`. */
  | { readonly kind: 'start'; readonly date: IsoDate }
  /** The person is to work on `date` for the first time. */
  | { readonly kind: 'firstDay'; readonly date: IsoDate };

/** Everything the planner knows of one hire. Two equal facts give two equal plans. */
export type CaseFacts = {
  readonly purpose: Answer<Purpose>;
  readonly regulated: Answer<Regulated>;
  readonly recognition: Answer<RecognitionState>;
  readonly recognitionBody: Answer<RecognitionBodyId>;
  readonly nationality: Answer<NationalityGroup>;
  /** Completed years of the worker on the day of computation. */
  readonly age: Answer<number>;
  /** Gross euro per year. */
  readonly yearlySalary: Answer<number>;
  /** The firm is bound by a collective agreement and pays by it (tarifgebunden). */
  readonly collectiveAgreement: Answer<boolean>;
  readonly land: Answer<Land>;
  /** Those who come along; an empty list: nobody. */
  readonly family: Answer<readonly FamilyMember[]>;
  readonly whereabouts: Answer<Whereabouts>;
  readonly currentStatus: Answer<CurrentStatus>;
  /** Stayed here before with a toleration or during an asylum procedure, § 31 Abs. 1 AufenthV. */
  readonly earlierStay: Answer<boolean>;
  /**
   * Only for a Qualifizierungsmaßnahme: it takes place mainly at work (§ 16d Abs. 1 S. 2 Nr. 3
   * AufenthG), or the person works in the occupation beside it (Abs. 2). Both need the agency.
   */
  readonly courseAtWork: Answer<boolean>;
  /** Leiharbeit, § 40 Abs. 1 Nr. 2 AufenthG. */
  readonly temporaryWork: Answer<boolean>;
  readonly procedure: Answer<ProcedureChoice>;
  readonly completeness: Answer<Completeness>;
  readonly date: CaseDate;
  /** Assumptions that someone changed; what is missing here keeps its stated default. */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, AssumedDays>>>;
};

/** A question of the form that can be left unanswered. */
export type Question = Exclude<keyof CaseFacts, 'date' | 'assumptions'>;

/**
 * An answer that cannot be right, said at its field. The plan treats the answer as unknown; only
 * `contradiction` and `firstDayTooEarly` leave it as it is.
 */
export type FieldProblem = {
  readonly field: keyof CaseFacts;
  readonly id: FieldProblemId;
  /** The other question of a contradiction. */
  readonly with?: Question;
};

export type FieldProblemId =
  | 'ageImpossible'
  | 'salaryNegative'
  | 'salaryImplausible'
  | 'familyAgeImpossible'
  | 'spouseNotOne'
  | 'dayInPast'
  | 'dayTooFar'
  | 'assumptionImpossible'
  | 'contradiction';

/** Values of the law data by which a later visit can tell what has changed; opaque text. */
export type LawFingerprint = string & { readonly __lawFingerprint: true };

/** What the fragment of an address can hold. Nothing that is read throws. */
export type ParsedCase =
  | {
      readonly kind: 'case';
      readonly facts: CaseFacts;
      /** Day on which the link was made. */
      readonly computedOn: IsoDate;
      readonly fingerprint: LawFingerprint;
    }
  /** No fragment at all: a clean start without a notice. */
  | { readonly kind: 'empty' }
  /** A notice and a clean start. */
  | {
      readonly kind: 'refused';
      readonly reason: 'garbage' | 'unknownVersion' | 'truncated';
    };
