import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { formatProblem, validateContent } from '../../src/lib/content/validate.ts';

const base = readContentFiles(join(import.meta.dirname, 'base'));
const known = { lawIds: new Set(['fastTrack.fee', 'agencyConsent.fastTrack']) };
const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).sort();

/** The base with the files of a fixture laid over it. */
function problemsOf(fixture: string): string[] {
  const broken = readContentFiles(join(folder, fixture));
  const replaced = new Set(broken.map(({ path }) => path));
  const files = [...base.filter(({ path }) => !replaced.has(path)), ...broken];
  return validateContent(files, known).map(formatProblem);
}

describe('the content check', () => {
  it('finds nothing to blame in a correct folder', () => {
    expect(validateContent(base, known).map(formatProblem)).toEqual([]);
  });

  it('has many broken folders to prove itself on', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(25);
  });

  it.each(fixtures)('has an expected message for %s', (fixture) => {
    expect(existsSync(join(folder, fixture, 'expected.txt'))).toBe(true);
  });

  it.each(fixtures)('says in German what is wrong with %s', (fixture) => {
    const expected = readFileSync(join(folder, fixture, 'expected.txt'), 'utf8').trimEnd();
    expect(expected).not.toBe('');
    expect(problemsOf(fixture).join('\n')).toBe(expected);
  });

  it('reports sources that nothing names only when asked to', () => {
    const options = { unusedSources: true };
    expect(validateContent(base, known, options).map(formatProblem)).toEqual([
      'content/sources/gesetze.yaml, Zeile 8, Feld „sources › 2. Eintrag › id“: Die Quelle „beschv“ nennt kein Text. Nennen oder löschen Sie sie.',
    ]);
    const cited = { ...known, citedSources: new Set(['beschv']) };
    expect(validateContent(base, cited, options)).toEqual([]);
  });

  it('does not depend on the order of the files', () => {
    const reversed = [...base].reverse();
    expect(validateContent(reversed, { lawIds: new Set() })).toEqual(
      validateContent(base, { lawIds: new Set() }),
    );
  });

  it('does not blame texts for naming sources while a source file is unreadable', () => {
    const files = base.map((file) =>
      file.path === 'content/sources/gesetze.yaml' ? { ...file, text: 'sources: "offen' } : file,
    );
    const blamed = validateContent(files, known).map(({ file }) => file);
    expect(blamed).toEqual(['content/sources/gesetze.yaml']);
  });

  it('reads files with Windows line ends and a byte order mark', () => {
    const files = base.map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }));
    expect(validateContent(files, known).map(formatProblem)).toEqual([]);
  });
});
