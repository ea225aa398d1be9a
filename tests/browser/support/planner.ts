// A full case for the planner, and the way to it.
import { expect, type Locator, type Page } from '@playwright/test';
import { isoDate, serialiseCase, unknownCase, type CaseFacts } from '../../../src/rules/index.ts';

export const address = '/fahrplan/';

/** Recognition still to come, spouse and child, accelerated, with a start. */
export const nurse: CaseFacts = {
  ...unknownCase,
  whereabouts: 'abroad',
  purpose: 'vocationalSkilledWorker',
  regulated: 'nursing',
  recognition: 'needed',
  recognitionBody: 'landAuthority',
  nationality: 'visaNeeded',
  age: 29,
  yearlySalary: 41_000,
  land: 'NW',
  family: [
    { relation: 'spouse', age: 'unknown' },
    { relation: 'child', age: 4 },
  ],
  earlierStay: false,
  temporaryWork: false,
  procedure: 'fastTrack',
  completeness: 'usual',
  date: { kind: 'start', date: isoDate('2030-01-07') },
};
/** The address of a case, as of the day of the tests. */
export const link = (facts: CaseFacts) =>
  `${address}#${serialiseCase(facts, isoDate('2026-11-29'))}`;

/** Opens the page and waits until the form can be used. */
export async function open(page: Page, at = address): Promise<Locator> {
  await page.goto(at);
  const form = page.getByRole('form', { name: 'Laufzettel' });
  await expect(form.locator('[name=purpose]')).toBeEnabled();
  return form;
}
