import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { printPage } from './browserPages.ts';

/** A bookmark loses the space at which its heading was broken into lines. */
const withoutSpaces = (title: string) => title.replace(/\s+/g, '');

/** On which page each heading of the first level begins, from the bookmarks of a printed file. */
async function headingPages(bytes: Uint8Array): Promise<Map<string, number>> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await task.promise;
  const pages = new Map<string, number>();
  for (const { title, dest } of await pdf.getOutline()) {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const reference: unknown = target?.[0];
    if (reference === undefined) continue;
    const index = await pdf.getPageIndex(reference as Parameters<typeof pdf.getPageIndex>[0]);
    pages.set(withoutSpaces(title), index + 1);
  }
  await task.destroy();
  return pages;
}

/**
 * Prints the guide twice: the numbers for its contents are only known from the printed pages, and
 * a number in its place moves no line.
 */
export async function printGuide(page: Page, file: string): Promise<void> {
  const draft = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const pages = await headingPages(new Uint8Array(draft));
  const missing = await page.evaluate(
    (found) => {
      const numbers = new Map(found);
      return [...document.querySelectorAll<HTMLElement>('[data-page-of]')].flatMap((element) => {
        const title = element.dataset['pageOf'] ?? '';
        const number = numbers.get(title.replace(/\s+/g, ''));
        element.textContent = String(number ?? '');
        return number === undefined ? [title] : [];
      });
    },
    [...pages],
  );
  if (missing.length > 0) {
    throw new Error(`Im Inhalt des Leitfadens fehlt die Seite von: ${missing.join(', ')}`);
  }
  await printPage(page, file);
}
