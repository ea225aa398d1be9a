import * as pagefind from 'pagefind';
import { spaced } from '../../src/lib/search/indexing/indexSource.ts';
import type { SearchRecord } from '../../src/lib/search/indexing/records.ts';
import type { SitePage } from '../../src/lib/search/indexing/writeIndex.ts';

/** The index that Pagefind makes of the same pages and terms without our words. */
export async function writePlainIndex(
  pages: readonly SitePage[],
  records: readonly SearchRecord[],
  outputPath: string,
): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('Pagefind: kein Verzeichnis.');
  for (const { url, html } of pages) {
    if (html.includes('data-pagefind-body'))
      await index.addHTMLFile({ url, content: spaced(html) });
  }
  for (const { url, title, content, names, abbreviation = '', norm = '' } of records) {
    const text = [content, abbreviation, norm, ...names].filter(Boolean).join('. ');
    await index.addCustomRecord({ url, language: 'de', content: text, meta: { title } });
  }
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
