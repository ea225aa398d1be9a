import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storageProblems } from '../../scripts/lib/pageRules.ts';
import { storageKeys } from '../../src/lib/storage.ts';

const sources = globSync('src/**/*.{ts,tsx,astro}').map((file) => ({
  file,
  code: readFileSync(file, 'utf8'),
}));

describe('the closed list of what stays on a device', () => {
  test('is exactly this', () => {
    expect(storageKeys.map(({ key, kind }) => `${kind} ${key}`)).toEqual([
      'localStorage toolbox:checkliste',
      'localStorage toolbox:folgen',
      'localStorage toolbox:offline',
      'Cache toolbox:seiten',
      'Cache toolbox:ton',
    ]);
  });

  test('says for each key what it is for and how long it stays', () => {
    for (const { purpose, lasts } of storageKeys) {
      expect(purpose.length).toBeGreaterThan(20);
      expect(lasts.length).toBeGreaterThan(5);
    }
  });

  test('is the only place that spells a key', () => {
    const spelling = sources.filter(({ code }) => /["'`]toolbox:/.test(code));
    expect(spelling.map(({ file }) => file)).toEqual(['src/lib/storage.ts']);
  });

  test('is known to every file that reads or writes the store, always under a name from the list', () => {
    const using = sources.filter(({ code }) => /\blocalStorage\b\s*[.[]/.test(code));
    expect(using.length).toBeGreaterThan(0);
    for (const { file, code } of using) {
      expect(code, file).toMatch(/from '(\.\.?\/)+lib\/storage\.ts'/);
      expect(code, file).not.toMatch(/(get|set|remove)Item\(\s*["'`]/);
    }
  });

  test('has no neighbour: no other store is used anywhere', () => {
    for (const { file, code } of sources) {
      expect(code, file).not.toMatch(/sessionStorage|indexedDB|document\.cookie/);
    }
    const caching = sources.filter(({ code }) => /\bcaches\.(open|delete)/.test(code));
    expect(caching.map(({ file }) => file)).toEqual(['src/scripts/offline/stores.ts']);
  });
});

describe('the check of the built scripts', () => {
  const keys = ['toolbox:a'];

  test('accepts what the list names', () => {
    expect(storageProblems({ 'a.js': 'localStorage.getItem("toolbox:a")' }, keys)).toEqual([]);
  });

  test('reports an unknown key, an unused key and another store', () => {
    const problems = storageProblems({ 'a.js': 'x("toolbox:b");sessionStorage.clear()' }, keys);
    expect(problems).toEqual([
      'Der Schlüssel toolbox:b fehlt in src/lib/storage.ts.',
      'Der Schlüssel toolbox:a in src/lib/storage.ts wird nirgends benutzt.',
      expect.stringContaining('a.js benutzt sessionStorage'),
    ]);
  });
});
