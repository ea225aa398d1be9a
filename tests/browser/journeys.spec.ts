// The ways of a reader from the start page to an answer.
import { card } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const fee = '411\u00a0€';

test('a reader finds a card by its theme and reads what the procedure costs', async ({ page }) => {
  await page.goto('/');
  const drawers = page.getByRole('navigation', { name: 'Acht Themen' });
  await drawers.getByRole('link', { name: 'Einreise, Aufenthalt und Pflichten' }).click();
  await expect(page).toHaveURL('/karten/thema/einreise-und-pflichten/');

  await page.getByRole('main').locator(`a[href="${card}"]`).click();
  await expect(page).toHaveURL(card);
  await expect(page.getByRole('main')).toContainText(fee);
  await expect(page.getByRole('main')).toContainText('Stand:');
});

test('a reader asks in the header what the procedure costs and reaches the answer', async ({
  page,
}) => {
  await page.goto('/');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.fill('Was kostet das beschleunigte Verfahren?');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/suche\/\?q=Was\+kostet/);

  await page.locator('#ergebnisse > li h3').first().getByRole('link').click();
  await expect(page.getByRole('main')).toContainText(fee);
});

test('a reader follows a relation to another card', async ({ page }) => {
  await page.goto(card);
  const related = page.getByRole('region', { name: 'Passt dazu' }).getByRole('link').first();
  const title = (await related.textContent()) ?? '';
  await related.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.trim());
  await expect(page).not.toHaveURL(card);
});

test('an unknown address leads on by search and by the main ways in', async ({ page }) => {
  const response = await page.goto('/gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Karten nach Themen' })).toBeVisible();

  await main.getByRole('searchbox').fill('Verfahren');
  await main.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL('/suche/?q=Verfahren');
  await expect(page.locator('#ergebnisse > li').first()).toBeVisible();
});
