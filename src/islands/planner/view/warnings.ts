import { findParameter, type ParameterId, type PlanWarning } from '../../../rules/index.ts';
import { germanDate } from '../../../lib/dates.ts';
import { procedureTitles, stepText } from '../../../lib/procedure/texts.ts';
import { assumptionTexts } from '../textsPlan.ts';
import { warningTexts } from '../textsProblems.ts';

const labels = (ids: readonly ParameterId[]) =>
  ids.map((id) => findParameter(id).labelDe).join('; ');
const steps = (ids: readonly string[]) => ids.map((id) => `„${stepText(id)}“`).join(', ');

/** What a warning speaks of: steps, values or the day. */
function detail(warning: PlanWarning): string {
  switch (warning.id) {
    case 'startInPast':
      return `Sie hätten bis ${germanDate(warning.day)} beginnen müssen.`;
    case 'startLongAgo':
      return `Gerechnet ist ab ${germanDate(warning.day)}.`;
    case 'openEnd':
      return `Niemand nennt eine längste Dauer für ${steps(warning.steps)}.`;
    case 'reviewDue':
    case 'announcedLaw':
    case 'lawUnknown':
      return `${labels(warning.parameters)}.`;
    case 'saturdayOpen':
      return `Das betrifft ${steps(warning.steps)}.`;
    case 'assumptionBeyondLaw':
      return `${assumptionTexts[warning.assumption]}.`;
    case 'procedureNotOpen':
      return `${warning.shown.map((id) => procedureTitles[id]).join(', ')}.`;
    case 'holidaysOfEveryLand':
    case 'missionHolidays':
      return '';
  }
}

/** A warning as one German sentence or two. */
export const warningWords = (warning: PlanWarning): string =>
  `${warningTexts[warning.id]} ${detail(warning)}`.trim();
