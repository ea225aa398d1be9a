// The sources of the printed deck: every text fits on its card, and one that does not is told.
import { openPaper, overflowingFaces, show } from '../../scripts/print/browserPages.ts';
import { expect, test } from './support/test.ts';

test('the text of all 57 cards fits on fronts and backs', async ({ browser }) => {
  const page = await openPaper(browser, ['.cache', 'dist']);
  await show(page, '/druck/karten/');
  expect(await page.locator('.face').count()).toBe(114);
  expect(await overflowingFaces(page)).toEqual([]);
  await page.close();
});

test('a text that is too long for its card is told', async ({ browser }) => {
  const page = await openPaper(browser, ['.cache', 'dist']);
  await show(page, '/druck/karten/');
  await page.locator('.front[data-card="19"] .answer').evaluate((answer) => {
    answer.textContent = 'Das beschleunigte Verfahren lohnt sich oft. '.repeat(20);
  });
  await page.locator('.back[data-card="7"] .trap').evaluate((trap) => {
    trap.textContent = 'Das kostet am meisten. '.repeat(40);
  });
  expect(await overflowingFaces(page)).toEqual([
    'Karte 7, Rückseite: Der Text passt nicht auf die Karte.',
    'Karte 19, Vorderseite: Der Text passt nicht auf die Karte.',
  ]);
  await page.close();
});
