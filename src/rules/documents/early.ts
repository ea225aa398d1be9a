import { isMinor } from '../case/persons.ts';
import { titleRules } from '../case/titleRules.ts';
import type { CaseFacts } from '../case/types.ts';
import type { DocumentId } from '../procedure/types.ts';

/** What a body decides on a qualification: a title asks for one of them at most. */
const notices: readonly DocumentId[] = [
  'recognitionNotice',
  'degreeEvaluation',
  'qualificationConfirmation',
];

export const isNotice = (document: DocumentId): boolean => notices.includes(document);

const ruleOf = ({ purpose }: CaseFacts) =>
  purpose === 'unknown' ? undefined : titleRules[purpose];

/** The notice that the person has already and that the title asks for. */
function noticeAtHand(facts: CaseFacts): DocumentId | undefined {
  const { recognition, regulated } = facts;
  if (recognition !== 'done' && recognition !== 'partial') return undefined;
  const form = ruleOf(facts)?.qualification ?? 'equivalence';
  if (form === 'none') return undefined;
  // A notice with differences is not the mere confirmation of § 16d Abs. 3 AufenthG or § 6 BeschV.
  if (form === 'confirmation')
    return recognition === 'done' ? 'qualificationConfirmation' : undefined;
  const isDegree = form === 'degree' && (regulated === 'notRegulated' || regulated === 'unknown');
  return isDegree ? 'degreeEvaluation' : 'recognitionNotice';
}

/** Papers that the person and the title bring into the file, whatever the steps ask for. */
export function earlyPapers(facts: CaseFacts): DocumentId[] {
  const notice = noticeAtHand(facts);
  return [
    ...(notice ? [notice] : []),
    ...(ruleOf(facts)?.language ? (['languageCertificate'] as const) : []),
    ...(isMinor(facts.age) ? (['custodyConsent'] as const) : []),
  ];
}

/** A paper that this title may do without. */
export function isOptional(document: DocumentId, facts: CaseFacts): boolean {
  const rule = ruleOf(facts);
  if (document === 'languageCertificate') return rule?.language?.waivable === true;
  // Where no qualification is asked for, certificates only help.
  const ofQualification = document === 'certificates' || document === 'translations';
  return ofQualification && rule?.qualification === 'none';
}
