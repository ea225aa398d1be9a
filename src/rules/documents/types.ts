import type { Norm } from '../law/types.ts';
import type { Actor, DocumentId } from '../procedure/types.ts';

/** Who issues a paper. */
export type Issuer =
  | Actor
  | 'custodian'
  | 'homeCountry'
  | 'translator'
  | 'landlord'
  | 'insurer'
  | 'languageInstitute'
  | 'registryOffice'
  | 'photographer';

/** The usual mistake with a paper; words belong to the page. */
export type DocumentMistake =
  | 'afterFirstDay'
  | 'copyNotRenewed'
  | 'deficitNoticeOverlooked'
  | 'differsFromDeclaration'
  | 'expiresTooSoon'
  | 'gapsInHistory'
  | 'insuranceStartsTooLate'
  | 'legalisationMissing'
  | 'missingAtRegistration'
  | 'missingCompanyNumber'
  | 'namesDiffer'
  | 'noSubstituteAuthority'
  | 'notForwarded'
  | 'paperPhoto'
  | 'signedBeforeFileComplete'
  | 'uncertifiedTranslator'
  | 'validityPassed'
  | 'workNotPermitted'
  | 'wrongCategory'
  | 'wrongReferenceOccupation';

export type DocumentItem = {
  readonly document: DocumentId;
  /** Who has to bring it. */
  readonly by: Actor;
  /** For whom: the steps that ask for it. */
  readonly steps: readonly string[];
  readonly certainty: 'applies' | 'mayApply';
  readonly issuer: Issuer;
  readonly translation: 'needed' | 'onRequest' | 'none';
  readonly mistake: DocumentMistake | null;
  readonly norm: Norm | null;
};

/** Checklist by actor, in the order in which the papers are needed. */
export type DocumentList = {
  readonly groups: readonly { readonly by: Actor; readonly items: readonly DocumentItem[] }[];
};
