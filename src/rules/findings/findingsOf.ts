import type { IsoDate } from '../calendar/isoDate.ts';
import type { CaseFacts } from '../case/types.ts';
import { currentRulebook, type Rulebook } from '../rulebook.ts';
import { contextOf, type FindingRule } from './context.ts';
import { dutyFindings } from './duties.ts';
import { personFindings } from './person.ts';
import { procedureFindings } from './procedure.ts';
import { qualificationFindings } from './qualification.ts';
import { salaryFindings } from './salary.ts';
import type { Findings, Severity } from './types.ts';

const rules: readonly FindingRule[] = [
  ...procedureFindings,
  ...salaryFindings,
  ...qualificationFindings,
  ...personFindings,
  ...dutyFindings,
];

const rank: Record<Severity, number> = { stop: 0, check: 1, note: 2 };

/**
 * What the answers mean in law, gravest first: stated with norm and figures, never advised. Values
 * are those of the start of the case, else of `asOf`.
 */
export function findingsOf(
  facts: CaseFacts,
  asOf: IsoDate,
  book: Rulebook = currentRulebook,
): Findings {
  const date = facts.date.kind === 'none' ? asOf : facts.date.date;
  const context = contextOf(facts, { date, asOf, book });
  const found = rules.flatMap((rule) => rule(context));
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}
