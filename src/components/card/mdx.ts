import Law from '../text/Law.astro';
import ScrollTable from '../text/ScrollTable.astro';
import Term from '../text/Term.astro';
import DurationBar from './DurationBar.astro';
import Paper from './Paper.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import TwoPapers from './TwoPapers.astro';

/**
 * The components that the text of a card may use; they are handed in, so that no text imports code.
 * Few on purpose: the styles of each component here weigh on the first view of every card.
 */
export const cardMdx = {
  Bar: DurationBar,
  Law,
  Paper,
  Step,
  Steps,
  Term,
  TwoPapers,
  table: ScrollTable,
};
