import { currentStop, focusShows } from './support/focus.ts';
import { card, cardWithTerms, chapter } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const address of ['/', card, chapter, '/suche/?q=Visum', '/kontakte/', '/fahrplan/']) {
  test(`on ${address} the keyboard's place is visible and never covered`, async ({ page }) => {
    await page.goto(address);
    if (address.startsWith('/suche/')) await page.locator('#ergebnisse > li').first().waitFor();
    const seen = new Set<string>();
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 120; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await currentStop(page);
      if (!stop) break;
      if (stop.covered) faults.push(`verdeckt: ${stop.name}`);
      if (seen.has(stop.kind)) continue;
      seen.add(stop.kind);
      if (!(await focusShows(page, stop))) faults.push(`unsichtbar: ${stop.name}`);
    }
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(15);
  });
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto(card);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a definition opens and closes by keyboard and gives the focus back', async ({ page }) => {
  await page.goto(cardWithTerms);
  const term = page.locator('button[popovertarget]').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
  await expect(definition).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();
});
