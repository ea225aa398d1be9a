import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { themes } from '../../src/lib/taxonomy.ts';
import { launch, openPaper, overflowingFaces, printPage, show } from './browserPages.ts';
import { printGuide } from './guidePages.ts';

type Choice = { readonly theme?: number; readonly card?: number; readonly title: string };

/** Shows only the cards of a theme, or one card, under a title of its own. */
async function choose(page: Page, choice: Choice): Promise<void> {
  await page.evaluate(({ theme, card, title }) => {
    document.title = title;
    for (const article of document.querySelectorAll<HTMLElement>('article')) {
      const { number, themeNumber } = article.dataset;
      const wanted = card === undefined ? themeNumber === String(theme) : number === String(card);
      article.hidden = !wanted;
    }
  }, choice);
}

async function printCards(page: Page, target: string): Promise<void> {
  await show(page, '/druck/karten/');
  const problems = await overflowingFaces(page);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await printPage(page, join(target, 'karten.pdf'));
  for (const { number, title } of themes) {
    await choose(page, { theme: number, title: `Thema ${number}: ${title}` });
    await printPage(page, join(target, `thema-${number}.pdf`));
  }
  const cards = await page.$$eval('article', (articles) =>
    articles.map(({ dataset }) => ({ number: Number(dataset['number']), title: dataset['title'] })),
  );
  for (const { number, title = '' } of cards) {
    await choose(page, { card: number, title: `Karte ${number}: ${title}` });
    await printPage(page, join(target, `karte-${number}.pdf`));
  }
}

async function printCases(page: Page, site: string, target: string): Promise<void> {
  for (const entry of readdirSync(join(site, 'faelle'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    await show(page, `/faelle/${entry.name}/checkliste/`);
    await printPage(page, join(target, `checkliste-${entry.name}.pdf`));
  }
}

/**
 * Prints every file of the deck, of the guide and of the cases with one browser and one page.
 *
 * @param browserFile program file of a Chromium
 * @param site folder of the built site, with the source pages under `druck/`
 * @param target folder for the files
 * @throws when a text does not fit on its card
 */
export async function printAll(browserFile: string, site: string, target: string): Promise<void> {
  const browser = await launch(browserFile);
  try {
    const page = await openPaper(browser, [site]);
    await printCards(page, target);
    await show(page, '/druck/karten-a4/');
    await printPage(page, join(target, 'karten-a4.pdf'));
    await show(page, '/druck/leitfaden/');
    await printGuide(page, join(target, 'leitfaden.pdf'));
    await printCases(page, site, target);
  } finally {
    await browser.close();
  }
}
