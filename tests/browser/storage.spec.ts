import { checklistKey } from '../../src/lib/storage.ts';
import { card } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('ticks stay after a reload and go when the reader deletes them', async ({ page }) => {
  await page.goto(card);
  const boxes = page.locator('[data-checklist]').getByRole('checkbox');
  await boxes.nth(1).check();
  await page.reload();
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();

  await page.goto('/datenschutz/');
  const erase = page.getByRole('button', { name: 'Gespeichertes löschen' });
  await erase.click();
  await expect(page.getByText('Gelöscht.')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), checklistKey)).toBeNull();
  await erase.click();
  await expect(page.getByText('Auf diesem Gerät ist nichts gespeichert.')).toBeVisible();

  await page.goto(card);
  await expect(boxes.nth(1)).not.toBeChecked();
});

test('a spoilt store does no harm', async ({ page }) => {
  await page.goto(card);
  await page.evaluate((key) => localStorage.setItem(key, '{spoilt'), checklistKey);
  await page.reload();
  const box = page.locator('[data-checklist]').getByRole('checkbox').first();
  await box.check();
  await page.reload();
  await expect(box).toBeChecked();
});
