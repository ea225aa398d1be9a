import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newCard } from '../../src/lib/content/newCard.ts';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { validateContent, type ContentFile } from '../../src/lib/content/validate.ts';

const base = readContentFiles(join(import.meta.dirname, 'base'));

function fileOf(slug: string, theme?: string): ContentFile {
  const result = newCard(slug, theme, base);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.file;
}

function refusalOf(slug: string, theme?: string, files = base): string {
  const result = newCard(slug, theme, files);
  return 'refusal' in result ? result.refusal : 'kein Einwand';
}

describe('a new card', () => {
  it('takes the first free number of its theme', () => {
    const { path, text } = fileOf('deutsch-am-band', 'einreise-und-pflichten');
    expect(path).toBe('content/cards/deutsch-am-band.mdx');
    expect(text).toContain('number: 15\n');
    expect(text).toContain('theme: "einreise-und-pflichten"\n');
  });

  it('skips numbers that other cards have', () => {
    const taken = [15, 16].map((number) => ({
      path: `content/cards/karte-${number}.mdx`,
      text: `---\nnumber: ${number}\n---\n`,
    }));
    const result = newCard('neu', 'einreise-und-pflichten', [...base, ...taken]);
    expect('file' in result && result.file.text).toContain('number: 17\n');
  });

  it('is named by the content check, field by field, until it is written', () => {
    const file = fileOf('deutsch-am-band', 'sprache-im-betrieb');
    const problems = validateContent([...base, file], {
      lawIds: new Set(['fastTrack.fee', 'agencyConsent.fastTrack']),
    });
    expect(problems.every((problem) => problem.file === file.path)).toBe(true);
    expect(problems.map(({ field }) => field)).toEqual([
      'title',
      'question',
      'answer',
      'phase',
      'audience',
      'facts › starter',
      'facts › effort',
      'facts › result',
      'pitfall',
      'checklist › 1. Eintrag',
      'checklist › 2. Eintrag',
      'checklist › 3. Eintrag',
      'ask › 1. Eintrag › contact',
      'ask › 1. Eintrag › text',
      'sources',
      'lawStatus',
      'verifiedOn',
      'reviewBy',
      'Text',
    ]);
  });

  it('leaves number and theme open when no theme is named', () => {
    const file = fileOf('deutsch-am-band');
    const problems = validateContent([...base, file], { lawIds: new Set() });
    const fields = problems
      .filter(({ file: path }) => path === file.path)
      .map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['number', 'theme']));
  });

  it('refuses a name that is no address and proposes one', () => {
    expect(refusalOf('Größe zählt')).toBe(
      'Der Name „Größe zählt“ taugt nicht als Adresse. Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche. Nehmen Sie „groesse-zaehlt“.',
    );
    expect(refusalOf('')).toBe(
      'Es fehlt der Name der Karte: npm run new:card -- <name> --theme <thema>',
    );
  });

  it('refuses the name of a card that exists', () => {
    expect(refusalOf('termin')).toBe(
      'Die Karte gibt es schon: content/cards/termin.mdx. Wählen Sie einen anderen Namen.',
    );
  });

  it('refuses a theme that does not exist', () => {
    expect(refusalOf('neu', 'sprache-im-betreib')).toBe(
      'Das Thema „sprache-im-betreib“ gibt es nicht. Meinten Sie „sprache-im-betrieb“?',
    );
  });

  it('refuses a theme without free numbers', () => {
    const full = [38, 39, 40, 41, 42, 43].map((number) => ({
      path: `content/cards/karte-${number}.mdx`,
      text: `---\nnumber: ${number}\n---\n`,
    }));
    expect(refusalOf('neu', 'ankommen-und-bleiben', full)).toBe(
      'Im Thema „ankommen-und-bleiben“ sind alle Nummern von 38 bis 43 vergeben.',
    );
  });
});
