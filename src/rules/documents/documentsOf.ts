import type { PlannedStep } from '../plan/types.ts';
import type { Actor, DocumentId } from '../procedure/types.ts';
import { papers } from './papers.ts';
import type { DocumentItem, DocumentList } from './types.ts';

/** What counts of a step: its papers, and whether it belongs to the case for sure. */
type PlannedPapers = Pick<PlannedStep, 'id' | 'certainty' | 'documentsIn' | 'documentsOut'>;

/** Papers that the firm itself has to make count as well, though no later step asks for them. */
const madeByFirm = (document: DocumentId): boolean => papers[document]?.issuer === 'employer';

const papersOf = ({ documentsIn, documentsOut }: PlannedPapers): DocumentId[] => [
  ...documentsIn,
  ...documentsOut.filter(madeByFirm),
];

function itemOf(document: DocumentId, steps: readonly PlannedPapers[]): DocumentItem[] {
  const paper = papers[document];
  if (!paper) return [];
  const asking = steps.filter((step) => papersOf(step).includes(document));
  const certainty = asking.some((step) => step.certainty === 'applies') ? 'applies' : 'mayApply';
  return [{ document, steps: asking.map(({ id }) => id), certainty, ...paper }];
}

/**
 * The papers of a plan as a checklist by who brings them, in the order of the steps that ask for
 * them first.
 *
 * @param plan a plan, or steps that carry the papers of the procedure data
 */
export function documentsOf({ steps }: { readonly steps: readonly PlannedPapers[] }): DocumentList {
  const documents = [...new Set(steps.flatMap(papersOf))];
  const items = documents.flatMap((document) => itemOf(document, steps));
  const actors: Actor[] = [...new Set(items.map(({ by }) => by))];
  return { groups: actors.map((by) => ({ by, items: items.filter((item) => item.by === by) })) };
}
