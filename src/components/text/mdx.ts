import { cardMdx } from '../card/mdx.ts';
import ResponsibilityMap from '../guide/ResponsibilityMap.astro';
import TitleTree from '../guide/TitleTree.astro';
import CasePlan from '../planner/CasePlan.astro';
import ProcedureTape from '../tape/ProcedureTape.astro';
import CaseBox from './CaseBox.astro';
import DutyYear from './DutyYear.astro';
import Margin from './Margin.astro';
import StepTable from './StepTable.astro';
import Sum from './Sum.astro';
import TextTable from './TextTable.astro';
import Verdict from './Verdict.astro';
import WideTable from './WideTable.astro';

/** What chapters, cases and other longer texts may use beyond the components of a card. */
export const mdxComponents = {
  ...cardMdx,
  CaseBox,
  CasePlan,
  DutyYear,
  Margin,
  ResponsibilityMap,
  StepTable,
  Sum,
  table: TextTable,
  Tape: ProcedureTape,
  TitleTree,
  Verdict,
  WideTable,
};
