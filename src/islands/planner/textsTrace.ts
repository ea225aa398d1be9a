import type { TraceRule } from '../../rules/index.ts';

/** How a day of the calculation was reached; a file of its own, so that it loads with the calculation. */
export const traceTexts: Record<TraceRule, string> = {
  addDays: 'Tage zählen',
  addWeeks: 'Wochen zählen',
  addMonths: 'Monate zählen',
  addYears: 'Jahre zählen',
  addStatutoryWorkingDays: 'Werktage zählen',
  atOnce: 'sofort, denn niemand nennt eine kürzeste Dauer',
  dueBy: 'spätestens am ersten Arbeitstag',
};
