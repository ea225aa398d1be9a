// The specimen page as a picture and real pages as trees: what changes by accident shows here.
// After a wanted change: `npm run test:pictures` writes the committed pictures and trees anew.
import { expect, test } from './support/test.ts';

const looks = [
  { name: 'light', colorScheme: 'light', media: 'screen', width: 1280 },
  { name: 'dark', colorScheme: 'dark', media: 'screen', width: 1280 },
  { name: 'print', colorScheme: 'light', media: 'print', width: 1280 },
  { name: 'phone', colorScheme: 'light', media: 'screen', width: 390 },
] as const;

// Half the size: a moved or missing part still shows, and the committed pictures stay small.
test.use({ deviceScaleFactor: 0.5 });

for (const { name, colorScheme, media, width } of looks) {
  test(`the specimen page looks as it did, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
    await page.goto('/muster/');
    // Fonts that no word has asked for yet would change the lines of a later picture.
    await page.evaluate(async () => {
      // A stand-in font that this machine lacks is no fault.
      await Promise.allSettled([...document.fonts].map((font) => font.load()));
    });
    await expect(page.locator('main')).toHaveScreenshot(`muster-${name}.png`, {
      animations: 'disabled',
      maxDiffPixelRatio: 0.01,
      scale: 'device',
    });
  });
}

const trees = [
  { name: 'masthead', address: '/', part: 'header.masthead' },
  { name: 'foot', address: '/', part: 'body > footer' },
  { name: 'cabinet', address: '/', part: 'nav.cabinet' },
  { name: 'chapter-steps', address: '/leitfaden/verfahren-waehlen/', part: '.now' },
  {
    name: 'card-checklist',
    address: '/karten/beschleunigtes-verfahren/',
    part: '[data-checklist]',
  },
] as const;

for (const { name, address, part } of trees) {
  test(`assistive technology reads the same tree: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(part)).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
