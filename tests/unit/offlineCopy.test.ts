import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { storedAddresses } from '../../scripts/lib/budgets.ts';
import { writeOfflineCopy } from '../../src/integrations/offlineCopy.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The addresses that the worker of such a site stores. */
async function storedOf(site: Record<string, string>): Promise<string[]> {
  const folder = `${mkdtempSync(join(tmpdir(), 'kopie-'))}/`;
  folders.push(folder);
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(dirname(`${folder}${name}`), { recursive: true });
    writeFileSync(`${folder}${name}`, text);
  }
  await writeOfflineCopy(folder);
  return storedAddresses(folder).sort();
}

const site = {
  'index.html': '<link rel="stylesheet" href="/_astro/page.a.css"><script src="/_astro/start.js">',
  'ohne-netz/index.html': '<link rel="stylesheet" href="/_astro/page.a.css">',
  'einbetten/karte/x/index.html': '<link rel="stylesheet" href="/_astro/page.frame.css">',
  'druck/karten.pdf': '%PDF',
  '_astro/page.a.css': '@font-face { src: url(/_astro/serif.woff2) }',
  '_astro/page.frame.css': 'body { margin: 0 }',
  '_astro/start.js': 'import("./later.js")',
  '_astro/later.js': 'export {}',
  '_astro/serif.woff2': 'font',
};

describe('the copy without network', () => {
  it('brings along what its pages ask for, even through scripts and styles, and nothing else', async () => {
    expect(await storedOf(site)).toEqual([
      '/',
      '/_astro/later.js',
      '/_astro/page.a.css',
      '/_astro/serif.woff2',
      '/_astro/start.js',
      '/ohne-netz/',
    ]);
  });
});
