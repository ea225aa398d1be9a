import { describe, expect, test } from 'vitest';
import { dataProblems } from '../../scripts/lib/openData.ts';
import { dataFileNames, jsonSchemaOf } from '../../src/lib/openData.ts';

const site = new URL('https://toolbox.example');

const term = {
  id: 'duldung',
  term: 'Duldung',
  definition: 'Aussetzung der Abschiebung, kein Titel.',
  synonyms: [],
  english: ['tolerated stay'],
  page: 'https://toolbox.example/glossar/#duldung',
};

const glossary = {
  $schema: 'https://toolbox.example/daten/glossar.schema.json',
  title: 'Glossar',
  description: 'Begriffe',
  version: '1.0',
  asOf: '2026-11-29',
  lawStatus: '2026-08-19',
  license: 'CC-BY-4.0',
  licenseUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
  attribution: 'Toolbox',
  source: 'https://toolbox.example/daten/glossar.json',
  items: [term],
};

const problems = (data: unknown) =>
  dataProblems([{ name: 'glossar', data, schema: jsonSchemaOf('glossar', site) }]);

describe('open data', () => {
  test('a file that keeps to its schema has no problem', () => {
    expect(problems(glossary)).toEqual([]);
  });

  test('a missing license, an unknown field and a wrong day are named', () => {
    expect(problems({ ...glossary, license: undefined }).join()).toContain('license');
    expect(problems({ ...glossary, items: [{ ...term, extra: 1 }] }).join()).toContain('/items/0');
    expect(problems({ ...glossary, asOf: '2026-02-30' }).join()).toContain('/asOf');
  });

  test('an id that stands twice is named', () => {
    expect(problems({ ...glossary, items: [term, term] })).toEqual([
      'glossar.json: Die Kennung „duldung“ steht zweimal.',
    ]);
  });

  test('each schema says where it lies and describes its items', () => {
    for (const name of dataFileNames) {
      const schema = jsonSchemaOf(name, site);
      expect(schema['$id']).toBe(`https://toolbox.example/daten/${name}.schema.json`);
      expect(JSON.stringify(schema['properties'])).toContain('"items"');
    }
  });
});
