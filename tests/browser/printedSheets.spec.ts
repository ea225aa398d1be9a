// Every page to print fills exactly one sheet of A4, and its codes are black on white in the dark too.
import { everyPage } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const sheets = everyPage.filter((address) =>
  /^\/vorlagen\/.+|^\/faelle\/[^/]+\/(checkliste|begleitblatt)\/$/.test(address),
);

/** Pages and sizes in points, as the file itself says them. */
function pagesOf(pdf: string): string[] {
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([\d.\s]+)\]/g)].map(([, box = '']) => box);
  const sizes = boxes.map((box) => box.trim().split(/\s+/).map(Number).map(Math.round).join(' '));
  return pages.map((_, index) => sizes[index] ?? '');
}

test('there are 22 sheets for all and two for each of the ten cases', () => {
  expect(sheets.length).toBe(42);
});

for (const address of sheets) {
  test(`${address} is one sheet of A4`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf.toString('latin1'))).toEqual(['0 0 595 842']);
  });
}

test('a printed sheet shows nothing but itself', async ({ page }) => {
  await page.goto('/vorlagen/fristenblatt/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Keine Rechtsberatung.').first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
});

test('the lines to cut along lie on the page, not in its margin where no printer draws them', async ({
  page,
}) => {
  await page.goto('/vorlagen/erklaerkarten-lohn/');
  await page.emulateMedia({ media: 'print' });
  const edges = await page.locator('.print-sheet').evaluate((sheet) => {
    const paper = sheet.getBoundingClientRect();
    const cards = [...sheet.querySelectorAll('.cards > li')].map((card) =>
      card.getBoundingClientRect(),
    );
    return {
      beyond: cards.filter(({ left, right }) => left < paper.left || right > paper.right).length,
      cards: cards.length,
    };
  });
  expect(edges).toEqual({ beyond: 0, cards: 6 });
});

test('a code stays black on white in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/vorlagen/register-aufenthalt/');
  const fills = await page
    .getByRole('img', { name: /^QR-Code/ })
    .first()
    .evaluate((code) => [...code.children].map((part) => getComputedStyle(part).fill));
  expect(fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});
