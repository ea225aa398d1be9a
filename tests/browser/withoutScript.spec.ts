// Everything but the search works without JavaScript.
import { card, cardWithTerms } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('a card can be read', async ({ page }) => {
  await page.goto(card);
  await expect(page.getByRole('main')).toContainText('411\u00a0€');
  await expect(page.getByRole('main')).toContainText('Stand:');
  await expect(page.getByRole('button', { name: 'Teilen' })).toHaveCount(0);
});

test('a term is explained where it stands', async ({ page }) => {
  await page.goto(cardWithTerms);
  const term = page.locator('button[popovertarget]').first();
  const definition = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
  await expect(definition).toBeHidden();
  await term.click();
  await expect(definition).toBeVisible();
  await definition.getByRole('link', { name: 'Im Glossar' }).click();
  await expect(page).toHaveURL(/\/glossar\/#/);
});

test('boxes can be ticked', async ({ page }) => {
  await page.goto(card);
  const box = page.locator('[data-checklist]').getByRole('checkbox').first();
  await box.check();
  await expect(box).toBeChecked();
});

test('the search page says what it needs and offers the indexes', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('searchbox').fill('Visum');
  await page.getByRole('banner').getByRole('button').click();
  await expect(page).toHaveURL('/suche/?q=Visum');
  await expect(page.locator('#suche noscript p')).toBeVisible();
  await page.locator('#verzeichnisse').getByRole('link', { name: 'Glossar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossar');
});

test('the planner shows a note, a form that sends nothing, and every procedure as a table', async ({
  page,
}) => {
  await page.goto('/fahrplan/');
  await expect(page.locator('noscript p')).toContainText('rechnet dieses Formular nicht');
  await expect(page.locator('[name=purpose]')).toBeDisabled();
  await expect(page.locator('form.ticket [type=submit]')).toBeDisabled();
  for (const id of ['fastTrack', 'regular', 'titleChange', 'workPermission', 'family']) {
    await expect(
      page.getByRole('region').and(page.locator(`[aria-labelledby=${id}]`)),
    ).toBeVisible();
  }
});
