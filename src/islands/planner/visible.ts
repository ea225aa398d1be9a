import type {
  CaseFacts,
  Costs,
  FieldProblem,
  Finding,
  OpenQuestion,
  Question,
} from '../../rules/index.ts';

/** The job ticket from top to bottom, in the order in which a firm knows the answers. */
export const formOrder: readonly Question[] = [
  'whereabouts',
  'purpose',
  'land',
  'yearlySalary',
  'currentStatus',
  'nationality',
  'age',
  'family',
  'regulated',
  'recognition',
  'recognitionBody',
  'courseAtWork',
  'collectiveAgreement',
  'procedure',
  'completeness',
  'temporaryWork',
  'earlierStay',
];

/** Asked in every case, so that the form never shrinks to nothing. */
const always: readonly Question[] = [
  'whereabouts',
  'purpose',
  'land',
  'yearlySalary',
  'nationality',
  'age',
  'family',
  'recognition',
  'procedure',
  'completeness',
  'temporaryWork',
];

export type Relevance = {
  readonly openQuestions: readonly OpenQuestion[];
  readonly findings: readonly Finding[];
  readonly problems: readonly FieldProblem[];
  readonly costs: Costs;
};

/**
 * The questions to ask: those that the rules still want to know, and every answered one, so that no
 * answer can act unseen or be out of reach.
 *
 * @param touched questions that the reader has been at; they stay, or the form would pull a field
 *   away under somebody's hand
 */
export function visibleQuestions(
  facts: CaseFacts,
  touched: readonly Question[],
  relevance: Relevance,
): ReadonlySet<Question> {
  const wanted = [
    ...relevance.openQuestions.map(({ question }) => question),
    ...relevance.findings.flatMap(({ because }) => because),
    ...relevance.problems.flatMap(({ with: other }) => other ?? []),
  ];
  // The body moves no date, but each has a fee of its own; the status decides on findings alone.
  const fees = relevance.costs.items.some(({ id }) => id === 'recognitionFee');
  const extra: Question[] = [
    ...(fees ? ['recognitionBody' as const] : []),
    ...(facts.whereabouts === 'here' ? ['currentStatus' as const] : []),
  ];
  const answered = formOrder.filter((question) => facts[question] !== 'unknown');
  return new Set([...always, ...wanted, ...answered, ...extra, ...touched]);
}

/** The first question whose answer can still move the date; the form points at it. */
export function nextQuestion(openQuestions: readonly OpenQuestion[]): Question | undefined {
  const moving = new Set(
    openQuestions.filter(({ movesTotal }) => movesTotal).map(({ question }) => question),
  );
  return formOrder.find((question) => moving.has(question));
}
