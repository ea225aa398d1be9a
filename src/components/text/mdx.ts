import Paper from '../card/Paper.astro';
import Step from '../card/Step.astro';
import Steps from '../card/Steps.astro';
import TwoPapers from '../card/TwoPapers.astro';
import DurationBar from '../card/DurationBar.astro';
import CaseBox from './CaseBox.astro';
import Law from './Law.astro';
import Margin from './Margin.astro';
import ScrollTable from './ScrollTable.astro';
import StepTable from './StepTable.astro';
import Term from './Term.astro';

/** The components that texts may use; they are handed in, so that no text imports code. */
export const mdxComponents = {
  Bar: DurationBar,
  CaseBox,
  Law,
  Margin,
  Paper,
  Step,
  StepTable,
  Steps,
  Term,
  TwoPapers,
  table: ScrollTable,
};
