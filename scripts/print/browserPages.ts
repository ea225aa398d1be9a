import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { browserFlags } from '../browser.ts';

/** The file behind an address of the built site; undefined when there is none. */
function fileOf(folders: readonly string[], url: string): string | undefined {
  const path = decodeURIComponent(new URL(url).pathname);
  return folders
    .flatMap((folder) => [join(folder, path), join(folder, path, 'index.html')])
    .find((file) => existsSync(file) && statSync(file).isFile());
}

/**
 * A page under the public address of the site that reads from folders alone and never from the
 * network, so that links in a printed file lead to the public site.
 */
export async function openPaper(browser: Browser, folders: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const path = fileOf(folders, route.request().url());
    await (path ? route.fulfill({ path }) : route.abort());
  });
  return page;
}

/** Goes to an address of the site and waits until its fonts are there. */
export async function show(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, settings.site).href);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Sides of cards with a text that is larger than its place, in words. */
export async function overflowingFaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spills = (element: Element) =>
      element.clientHeight > 0 &&
      (element.scrollHeight > element.clientHeight + 1 ||
        element.scrollWidth > element.clientWidth + 1);
    return [...document.querySelectorAll<HTMLElement>('.face')].flatMap((face) => {
      if (![face, ...face.children].some(spills)) return [];
      const side = face.classList.contains('front') ? 'Vorderseite' : 'Rückseite';
      return [`Karte ${face.dataset['card'] ?? '?'}, ${side}: Der Text passt nicht auf die Karte.`];
    });
  });
}

/** Prints what the page shows, with tags for screen readers and bookmarks from its headings. */
export async function printPage(page: Page, file: string): Promise<void> {
  await page.pdf({
    path: file,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

export const launch = async (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: browserFlags });
