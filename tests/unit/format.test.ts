import { describe, expect, test } from 'vitest';
import { germanDate } from '../../src/lib/dates.ts';
import { formatValue } from '../../src/lib/law/format.ts';
import { formatNorm, normUrl } from '../../src/lib/law/norms.ts';
import { parseForm, splitTokens } from '../../src/lib/law/tokens.ts';
import { readingMinutes } from '../../src/lib/readingTime.ts';
import { isoDate, type LawValue } from '../../src/rules/index.ts';

const day = { date: isoDate('2026-11-23'), asOf: isoDate('2026-11-23') };
const print = (value: LawValue, form = '') =>
  formatValue(value, parseForm(form), day).replaceAll('\u00a0', '_');

describe('law values as German text', () => {
  test('prints money with cents only where there are any', () => {
    expect(print({ kind: 'money', euro: 411 })).toBe('411_€');
    expect(print({ kind: 'money', euro: 37.5 })).toBe('37,50_€');
    expect(print({ kind: 'money', euro: 500000 })).toBe('500.000_€');
  });

  test('prints ranges, open at either end', () => {
    expect(print({ kind: 'moneyRange', min: 500, max: 1200 })).toBe('500 bis 1.200_€');
    expect(print({ kind: 'moneyRange', min: null, max: 600 })).toBe('bis zu 600_€');
    expect(print({ kind: 'durationRange', min: 4, max: 6, unit: 'months' })).toBe('4 bis 6_Monate');
    expect(print({ kind: 'durationRange', min: 4, max: null, unit: 'months' })).toBe(
      'mindestens 4_Monate',
    );
  });

  test('writes durations in figures and words and bends them', () => {
    expect(print({ kind: 'duration', amount: 3, unit: 'weeks' })).toBe('3_Wochen');
    expect(print({ kind: 'duration', amount: 3, unit: 'weeks' }, 'words')).toBe('drei_Wochen');
    expect(print({ kind: 'duration', amount: 2, unit: 'months' }, 'words dat')).toBe(
      'zwei_Monaten',
    );
    expect(print({ kind: 'duration', amount: 1, unit: 'months' }, 'words acc')).toBe('einen_Monat');
    expect(print({ kind: 'duration', amount: 1, unit: 'weeks' }, 'words dat')).toBe('einer_Woche');
    expect(print({ kind: 'duration', amount: 3, unit: 'statutoryWorkingDays' }, 'dat')).toBe(
      '3_Werktagen',
    );
  });

  test('prints a day with the name of the month', () => {
    expect(print({ kind: 'day', date: isoDate('2027-03-04') })).toBe('4._März_2027');
    expect(germanDate('2025-07')).toBe('Juli\u00a02025');
    expect(germanDate('ohne Datum')).toBe('ohne Datum');
  });

  test('splits text at its tokens and keeps the words between', () => {
    const parts = splitTokens('Zahlen Sie {law:fastTrack.fee} in {law:a.b|words dat}.');
    expect(parts.map((part) => (part.kind === 'text' ? part.text : part.id))).toEqual([
      'Zahlen Sie ',
      'fastTrack.fee',
      ' in ',
      'a.b',
      '.',
    ]);
  });

  test('orders the parts of a norm and links the federal collection of statutes', () => {
    const norm = {
      act: 'AufenthV',
      section: '31a',
      paragraph: '1',
      sentence: '2',
      number: '3',
    } as const;
    expect(formatNorm(norm).replaceAll('\u00a0', '_')).toBe('§_31a Abs._1 S._2 Nr._3 AufenthV');
    expect(normUrl(norm)).toBe('https://www.gesetze-im-internet.de/aufenthv/__31a.html');
  });

  test('rounds reading time to whole minutes, at least one', () => {
    expect(readingMinutes('ein Wort')).toBe(1);
    expect(readingMinutes('Wort '.repeat(900))).toBe(5);
  });
});
