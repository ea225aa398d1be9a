import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from '../lib/dist.ts';
import { completeLinks, type PrintFile } from './links.ts';
import { printMode, type PrintMode } from './mode.ts';

/** The source pages, taken out of the site; tests print from them again. */
const sources = '.cache/druck';

const help =
  'Die Website ist vollständig, nur die PDF-Dateien fehlen. Mit Chromium oder Chrome entstehen sie: npm run build:print';

async function browserFor(mode: PrintMode): Promise<string | undefined> {
  if (mode === 'off') return undefined;
  const { existingBrowser, findBrowser } = await import('../browser.ts');
  if (mode === 'required') return findBrowser();
  const browser = process.env['CHROMIUM_PATH'] ?? existingBrowser();
  if (!browser) console.warn(`Kein Chromium gefunden. ${help}`);
  return browser;
}

async function tryToPrint(folder: string, target: string, mode: PrintMode): Promise<void> {
  const browser = await browserFor(mode);
  if (!browser) return;
  try {
    const { printAll } = await import('./printAll.ts');
    await printAll(browser, folder, target);
  } catch (error) {
    if (mode === 'required') throw error;
    for (const name of readdirSync(target)) rmSync(join(target, name));
    console.warn(`Drucken ist gescheitert: ${String(error)}\n${help}`);
  }
}

/** A page object of a file that Chromium wrote; its page objects are not compressed. */
const pageObject = /\/Type\s*\/Page\b(?!s)/g;

function measured(target: string): Map<string, PrintFile> {
  return new Map(
    readdirSync(target).map((name) => {
      const content = readFileSync(join(target, name));
      const pages = content.toString('latin1').match(pageObject)?.length ?? 0;
      return [name, { bytes: content.length, pages }];
    }),
  );
}

function completePages(folder: string, files: ReadonlyMap<string, PrintFile>): void {
  for (const file of htmlFiles(folder)) {
    const html = readFileSync(file, 'utf8');
    const complete = completeLinks(html, files);
    if (complete !== html) writeFileSync(file, complete);
  }
}

async function makeFiles(folder: string): Promise<void> {
  const started = performance.now();
  const target = '.cache/pdf';
  for (const old of [target, sources]) rmSync(old, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await tryToPrint(folder, target, printMode());
  renameSync(join(folder, 'druck'), sources);
  const files = measured(target);
  if (files.size > 0) renameSync(target, join(folder, 'druck'));
  completePages(folder, files);
  if (files.size === 0) return;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${files.size} PDF-Dateien in ${seconds} s gedruckt: dist/druck/`);
}

/**
 * Prints deck, guide and checklists as PDF, takes their source pages out of the site and completes
 * the links. Without a browser the site stays valid and says nothing of the files.
 */
export function printFiles(): AstroIntegration {
  return {
    name: 'print-files',
    hooks: { 'astro:build:done': ({ dir }) => makeFiles(fileURLToPath(dir)) },
  };
}
