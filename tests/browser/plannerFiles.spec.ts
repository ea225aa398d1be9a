// What a reader takes away from the planner: files and paper.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { CaseFacts } from '../../src/rules/index.ts';
import { readPdf } from './support/pdf.ts';
import { link, nurse, open } from './support/planner.ts';
import { expect, test } from './support/test.ts';

test('the calendar file is read back by another library', async ({ page }) => {
  await open(page, link(nurse));
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kalenderdatei' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^fahrplan-\d{4}-\d\d-\d\d\.ics$/);
  const calendar = new ICAL.Component(
    ICAL.parse(readFileSync(await download.path(), 'utf8')) as never,
  );
  const events = calendar.getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(12);
  const rows = await page.locator('.steps-table tbody tr').count();
  expect(events).toHaveLength(rows + 2);
});

test('the data file holds the answers and the plan', async ({ page }) => {
  await open(page, link(nurse));
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Daten (JSON)' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8');
  const data = JSON.parse(text) as { facts: CaseFacts; plan: { steps: unknown[] } };
  expect(data.facts).toEqual(nurse);
  expect(data.plan.steps.length).toBeGreaterThan(10);
});

test('on paper stand answers, plan and papers, without controls and tables', async ({ page }) => {
  await open(page, link(nurse));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ihr Fahrplan');
  await expect(page.locator('.steps-table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
  await expect(page.locator('#alle-verfahren')).toBeHidden();
});

test('a full plan with family takes four sheets of paper, its calculation only when opened', async ({
  page,
}) => {
  await open(page, link(nurse));
  const sheets = async () => (await readPdf(await page.pdf({ preferCSSPageSize: true }))).numPages;
  expect(await sheets()).toBeLessThanOrEqual(4);
  await page.locator('summary', { hasText: 'Rechenweg zeigen' }).click();
  await expect(page.locator('.trace > li').first()).toBeVisible();
  expect(await sheets()).toBeGreaterThan(4);
});
