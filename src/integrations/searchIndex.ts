import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { parse } from 'yaml';
import { plainText } from '../lib/law/text.ts';
import { glossarySchema } from '../schemas/reference.ts';

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>['index']>;

/** Terms have no page of their own, so each becomes a record that points into the glossary. */
function glossaryRecords() {
  return readdirSync('content/glossary')
    .filter((name) => name.endsWith('.yaml'))
    .flatMap(
      (name) => glossarySchema.parse(parse(readFileSync(`content/glossary/${name}`, 'utf8'))).terms,
    )
    .map((term) => ({
      url: `/glossar/#${term.id}`,
      language: 'de',
      content: [term.term, plainText(term.definition), term.norm, ...term.synonyms, ...term.english]
        .filter(Boolean)
        .join('. '),
      meta: { title: term.term, Art: 'Begriff' },
      filters: { Art: ['Begriff'] },
    }));
}

function failOn(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Suchverzeichnis, ${what}: ${errors.join('; ')}`);
}

async function addGlossary(index: Index): Promise<number> {
  const records = glossaryRecords();
  for (const record of records) failOn('Begriff', (await index.addCustomRecord(record)).errors);
  return records.length;
}

/** Writes the Pagefind index into the built site; an empty index fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de' });
        failOn('Anlegen', errors);
        if (!index) throw new Error('Suchverzeichnis: konnte nicht angelegt werden.');
        const added = await index.addDirectory({ path: folder });
        failOn('Seiten', added.errors);
        const terms = await addGlossary(index);
        if (added.page_count === 0 || terms === 0) throw new Error('Suchverzeichnis: es ist leer.');
        failOn('Schreiben', (await index.writeFiles({ outputPath: `${folder}pagefind` })).errors);
        await pagefind.close();
        logger.info(`${added.page_count} Seiten und ${terms} Begriffe im Suchverzeichnis`);
      },
    },
  };
}
