import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { instrumentSchema } from '../../src/schemas/instrument.ts';

/** The plan of the printable pages: kind, number and slug. All are permanent addresses. */
const planned = {
  register: [
    'register-ankommen',
    'register-aufenthalt',
    'register-arbeit-und-lohn',
    'register-anerkennung',
    'register-deutsch',
    'register-wohnen',
    'register-geld',
    'register-gesundheit-und-sicherheit',
    'register-familie-und-alltag',
    'register-rat-und-hilfe',
  ],
  explanation: [
    'erklaerkarten-lohn',
    'erklaerkarten-arbeitszeit-und-urlaub',
    'erklaerkarten-krankmeldung',
    'erklaerkarten-sicherheit',
    'erklaerkarten-aufenthalt',
    'erklaerkarten-rechte-und-hilfe',
  ],
  checklist: [
    'fallakte',
    'fristenblatt',
    'kosten-und-foerderblatt',
    'pflichtenblatt',
    'onboarding-100-tage',
    'vorfallsbogen',
  ],
} as const;

const instruments = readContentFiles('.')
  .filter(({ path }) => path.startsWith('content/instruments/'))
  .map(({ path, text }) => ({
    slug: path.replace(/^.*\/|\.yaml$/g, ''),
    data: instrumentSchema.parse(parse(text)),
  }));

describe('the printable pages', () => {
  it.each(Object.entries(planned))('hold every planned %s under its number', (kind, slugs) => {
    const found = instruments
      .filter(({ data }) => data.kind === kind)
      .sort((a, b) => a.data.number - b.data.number)
      .map(({ data, slug }) => `${data.number} ${slug}`);
    expect(found).toEqual(slugs.map((slug, index) => `${index + 1} ${slug}`));
  });

  it('give every register a code to scan', () => {
    const without = instruments.filter(
      ({ data }) => data.kind === 'register' && data.offices.length === 0,
    );
    expect(without).toEqual([]);
  });

  it('leave no theme without a page to print', () => {
    const themeOf = (card: string) =>
      /^theme: (.+)$/m.exec(readFileSync(`content/cards/${card}.mdx`, 'utf8'))?.[1];
    const served = new Set(instruments.flatMap(({ data }) => data.cards.map(themeOf)));
    expect(served.size).toBe(8);
  });
});
