// One visit per address of the sitemap: accessibility in both schemes, width, and a quiet console.
import { axeFindings } from './support/axe.ts';
import { doubleText, stickingOut } from './support/layout.ts';
import { everyPage } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const address of everyPage) {
  test(`${address} is accessible, fits narrow windows and large text`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(page.locator('h1').first()).toBeVisible();
    expect.soft(await axeFindings(page), 'axe, hell').toEqual([]);
    expect.soft(await stickingOut(page), 'bei 1280 Pixeln').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await axeFindings(page), 'axe, dunkel').toEqual([]);

    await doubleText(page);
    expect.soft(await stickingOut(page), 'bei doppelter Schrift').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect.soft(await stickingOut(page), 'bei doppelter Schrift am Telefon').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    expect.soft(await stickingOut(page), 'bei 320 Pixeln').toEqual([]);
  });
}
