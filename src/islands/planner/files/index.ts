import type { PlannerState } from '../state.ts';
import type { Result } from '../view/result.ts';
import { calendarText, caseKey } from './calendar.ts';

type PlanFile = { readonly name: string; readonly type: string; readonly text: string };

/** The dates of the plan for Outlook, Apple and Google. */
export function calendarFile({ facts, asOf }: PlannerState, { plan }: Result): PlanFile {
  const text = calendarText(plan, caseKey(facts), location.href, new Date());
  return { name: `fahrplan-${asOf}.ics`, type: 'text/calendar', text };
}

/** Answers and results as data, for whoever wants to go on with them. */
export function jsonFile({ facts, asOf }: PlannerState, result: Result): PlanFile {
  const text = JSON.stringify({ format: 'fahrplan', version: 1, asOf, facts, ...result }, null, 2);
  return { name: `fahrplan-${asOf}.json`, type: 'application/json', text };
}

/** Hands a file to the browser; it never leaves the device. */
export function download({ name, type, text }: PlanFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
