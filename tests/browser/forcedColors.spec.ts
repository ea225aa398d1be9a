// Windows' contrast themes replace all colours; meaning must survive that.
import { stickingOut } from './support/layout.ts';
import { card, episode } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const address of ['/', '/karten/', card, '/suche/', '/fahrplan/']) {
  test(`${address} can be used with forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(address);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await stickingOut(page)).toEqual([]);

    await page.getByRole('banner').getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).not.toBe('none');
  });
}

test('duration bars stand out from their ground with forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/muster/');
  const colours = await page.locator('.bar').evaluateAll((bars) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return bars.map((bar) => [getComputedStyle(bar).borderTopColor, ground]);
  });
  expect(colours.length).toBeGreaterThan(2);
  for (const [line, ground] of colours) expect(line).not.toBe(ground);
});

test('with forced colours only the links of a transcript are underlined, not all it says', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(episode);
  const lines = await page.locator('[data-sentence]').evaluateAll((sentences) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return sentences.filter((each) => getComputedStyle(each).borderBottomColor !== ground).length;
  });
  expect(lines).toBe(0);
});
