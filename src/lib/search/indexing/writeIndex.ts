import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { normTokens } from '../language/norms.ts';
import { curatedGroups, termGroup } from '../language/synonyms.ts';
import { extraWords, type ExtraWords, type Knowledge } from './enrich.ts';
import { indexSource, spaced } from './indexSource.ts';
import { readPage, type PageText } from './pageText.ts';
import { smallPieces, type IndexFile } from './pieces.ts';
import type { SearchRecord } from './records.ts';
import { Vocabulary } from './vocabulary.ts';

export type SitePage = { readonly url: string; readonly html: string };
type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

function failOn(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Suchverzeichnis, ${what}: ${errors.join('; ')}`);
}

/** A record read as a page, so that both are enriched in one way. */
function recordText(record: SearchRecord): PageText {
  const names = [record.abbreviation, record.norm, ...record.names].filter(Boolean).join(', ');
  return {
    title: record.title,
    kind: record.kind,
    lead: '',
    headings: [],
    aliases: names,
    body: record.content,
  };
}

function filled(words: ExtraWords): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([, list]) => list !== ''));
}

function customRecord(record: SearchRecord, knowledge: Knowledge) {
  const { title, kind, content, abbreviation, norm, names } = record;
  return {
    url: record.url,
    language: 'de',
    content,
    meta: {
      title,
      Art: kind,
      ...(abbreviation && { Kürzel: abbreviation }),
      ...(norm && { Fundstelle: norm }),
      ...(names.length > 0 && { Suchworte: names.join(', ') }),
      ...filled({
        ...extraWords(recordText(record), knowledge),
        Normen: normTokens(`${abbreviation ?? ''} ${norm ?? ''}`).join(' '),
      }),
    },
    filters: { Art: [kind] },
  };
}

/** Names of the glossary terms, as groups of words that mean the same. */
function glossaryGroups(records: readonly SearchRecord[]) {
  return records
    .filter(({ kind }) => kind === 'Begriff')
    .map(({ title, abbreviation, names }) => termGroup([title], [abbreviation ?? '', ...names]));
}

/** What the search knows about the words of the site. */
function learn(pages: readonly SitePage[], records: readonly SearchRecord[]) {
  const vocabulary = new Vocabulary();
  for (const { html } of pages) {
    const page = readPage(spaced(html));
    if (page) vocabulary.add(`${page.body} ${page.aliases}`);
  }
  for (const record of records) {
    vocabulary.add([record.title, record.content, ...record.names].join('. '));
  }
  const groups = [...glossaryGroups(records), ...curatedGroups()];
  for (const { words } of groups) vocabulary.add(words.join('. '));
  return { vocabulary, knowledge: { forms: vocabulary.forms, groups } };
}

async function addPages(index: Index, pages: readonly SitePage[], knowledge: Knowledge) {
  let added = 0;
  for (const { url, html } of pages) {
    const page = readPage(spaced(html));
    if (!page) continue;
    added += 1;
    const content = indexSource(html, extraWords(page, knowledge));
    failOn(url, (await index.addHTMLFile({ url, content })).errors);
  }
  return added;
}

function writeAll(files: readonly IndexFile[], folder: string): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * Writes the index of a site: pages with their extra words, and records for what has no page.
 *
 * @param outputPath folder for the index
 * @returns the number of pages in the index, and the vocabulary of the site
 */
export async function writeIndex(
  pages: readonly SitePage[],
  records: readonly SearchRecord[],
  outputPath: string,
): Promise<{ pages: number; vocabulary: Vocabulary }> {
  const { vocabulary, knowledge } = learn(pages, records);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de' });
  failOn('Anlegen', errors);
  if (!index) throw new Error('Suchverzeichnis: konnte nicht angelegt werden.');
  const added = await addPages(index, pages, knowledge);
  for (const record of records) {
    failOn(record.url, (await index.addCustomRecord(customRecord(record, knowledge))).errors);
  }
  const { files, errors: unwritten } = await index.getFiles();
  failOn('Schreiben', unwritten);
  writeAll(smallPieces(files), outputPath);
  await pagefind.close();
  return { pages: added, vocabulary };
}
