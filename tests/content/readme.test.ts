import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldTables, withFieldTables } from '../../src/lib/content/fieldTables.ts';

const path = join(import.meta.dirname, '../../content/README.md');
const readme = readFileSync(path, 'utf8');

describe('the guide for editors', () => {
  it('describes the fields as the schemas define them (node scripts/content-readme.ts)', () => {
    expect(withFieldTables(readme)).toBe(readme);
  });

  it('tells for a field whether it is needed, how long it may be and what it means', () => {
    const rows = fieldTables().split('\n');
    expect(rows).toContain(
      '| `title` | ja | Text, 8 bis 60 Zeichen | Titel, höchstens 60 Zeichen, damit er auf die Karte passt |',
    );
    expect(rows).toContain(
      '| `facts › cost` | nein | Text mit Rechtsdaten, 2 bis 90 Zeichen | Was es kostet und wer zahlt |',
    );
    expect(rows).toContain('| `order` | ja | Zahl, 1 bis 14 | Nummer des Kapitels |');
  });

  it('has a meaning for every field', () => {
    expect(fieldTables().match(/\| {2}\|$/gm)).toBeNull();
  });

  it('refuses a text without the two marks', () => {
    expect(() => withFieldTables('# Texte ändern\n')).toThrow('Es fehlen die Zeilen');
  });

  it('keeps what people wrote by hand within one and a half screens', () => {
    const byHand = readme.slice(0, readme.indexOf('<!-- felder:anfang -->'));
    expect(byHand.split('\n').length).toBeLessThanOrEqual(90);
  });
});
