import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contactRecords, glossaryRecords, toolRecords } from '../lib/search/indexing/records.ts';
import { writeIndex, type SitePage } from '../lib/search/indexing/writeIndex.ts';
import { wordListFile } from '../lib/search/language/wordList.ts';

/** Parts of Pagefind that this site never loads: ready-made interfaces and other languages. */
const unused =
  /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\..*|wasm\.unknown\..*)$/;

function builtPages(folder: string): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      url: `/${name.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
}

/** Writes the Pagefind index into the built site; an empty index fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const output = join(folder, 'pagefind');
        const records = [...glossaryRecords(), ...contactRecords(), ...toolRecords];
        const { pages, vocabulary } = await writeIndex(builtPages(folder), records, output);
        if (pages === 0 || records.length === 0) throw new Error('Suchverzeichnis: es ist leer.');
        writeFileSync(join(output, wordListFile), vocabulary.asText());
        removeUnused(output);
        logger.info(`${pages} Seiten und ${records.length} Einträge im Suchverzeichnis`);
      },
    },
  };
}
