import type { CaseFacts } from '../case/types.ts';
import type { PlannedStep } from '../plan/types.ts';
import type { Actor, DocumentId } from '../procedure/types.ts';
import { earlyPapers, isNotice, isOptional } from './early.ts';
import { papers } from './papers.ts';
import type { DocumentItem, DocumentList } from './types.ts';

/** What counts of a step: its papers, and whether it belongs to the case for sure. */
type PlannedPapers = Pick<
  PlannedStep,
  'id' | 'certainty' | 'norms' | 'documentsIn' | 'documentsOut'
>;

/** Papers that the firm itself has to make count as well, though no later step asks for them. */
const madeByFirm = (document: DocumentId): boolean => papers[document]?.issuer === 'employer';

/**
 * A notice counts where it is issued: the steps after it name one of each kind, a case has one. What
 * is at hand from the first is collected with the certificates.
 */
const papersOf = (
  { documentsIn, documentsOut }: PlannedPapers,
  early: readonly DocumentId[],
): DocumentId[] => [
  ...documentsIn.filter((document) => !isNotice(document)),
  ...(documentsIn.includes('certificates') ? early : []),
  ...documentsOut.filter((document) => madeByFirm(document) || isNotice(document)),
];

/** A norm of the BQFG binds only where a step of the plan rests on it; nurses have an act of their own. */
function normOf(document: DocumentId, steps: readonly PlannedPapers[]): DocumentItem['norm'] {
  const found = papers[document]?.norm ?? null;
  const isUnderBqfg = steps.some(({ norms }) => norms.some(({ act }) => act === 'BQFG'));
  return found?.act === 'BQFG' && !isUnderBqfg ? null : found;
}

type Asked = { readonly step: PlannedPapers; readonly documents: readonly DocumentId[] };

function itemOf(document: DocumentId, asked: readonly Asked[], facts: CaseFacts): DocumentItem[] {
  const paper = papers[document];
  if (!paper) return [];
  const steps = asked
    .filter(({ documents }) => documents.includes(document))
    .map(({ step }) => step);
  const isSure = steps.some(({ certainty }) => certainty === 'applies');
  return [
    {
      ...paper,
      document,
      steps: steps.map(({ id }) => id),
      certainty: isSure && !isOptional(document, facts) ? 'applies' : 'mayApply',
      norm: normOf(
        document,
        asked.map(({ step }) => step),
      ),
    },
  ];
}

/**
 * The papers of a plan as a checklist by who brings them, in the order of the steps that ask for
 * them first.
 *
 * @param plan a plan, or steps that carry the papers of the procedure data
 */
export function documentsOf(
  { steps }: { readonly steps: readonly PlannedPapers[] },
  facts: CaseFacts,
): DocumentList {
  const early = earlyPapers(facts);
  const asked = steps.map((step) => ({ step, documents: papersOf(step, early) }));
  const documents = [...new Set(asked.flatMap((entry) => entry.documents))];
  const items = documents.flatMap((document) => itemOf(document, asked, facts));
  const actors: Actor[] = [...new Set(items.map(({ by }) => by))];
  return { groups: actors.map((by) => ({ by, items: items.filter((item) => item.by === by) })) };
}
