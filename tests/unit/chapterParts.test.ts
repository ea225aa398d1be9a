import { describe, expect, test } from 'vitest';
import { monthPath, yearTasks } from '../../src/lib/dutyYear.ts';
import { sumText } from '../../src/lib/law/sum.ts';
import { stackedTable } from '../../src/lib/stackedTable.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('sums of fees', () => {
  test('adds fixed amounts', () => {
    expect(plain(sumText(['visa.fee', 'residencePermit.fee']))).toBe('175 €');
  });

  test('becomes a range as soon as one amount is a range', () => {
    expect(plain(sumText(['visa.fee', 'recognitionFee.ihkFosa']))).toBe('175 bis 675 €');
  });

  test('refuses values that are no amount', () => {
    expect(() => sumText(['visa.fee', 'entry.registration'])).toThrow(/entry\.registration/);
    expect(() => sumText(['visa.minorFeeShare'])).toThrow(/visa\.minorFeeShare/);
  });
});

describe('a table that stacks on narrow screens', () => {
  const markdown =
    '<div class="scroll-x"><table><thead><tr><th>Papier</th><th>Sagt „ja“ oder "nein"</th></tr></thead>' +
    '<tbody><tr><td>Karte</td><td><b>ja</b></td></tr></tbody></table></div>';
  const html = stackedTable(markdown);

  test('makes the first cell of a row its heading', () => {
    expect(html).toContain('<th scope="row">Karte</th>');
  });

  test('names the column in every other cell, safely quoted', () => {
    expect(html).toContain(
      'data-label="Sagt „ja“ oder &quot;nein&quot;"><div><b>ja</b></div></td>',
    );
  });

  test('keeps a heading for every column and drops the frame that scrolls', () => {
    expect(html).toMatch(/^<table><thead><tr><th scope="col">Papier<\/th>/);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html).not.toContain('scroll-x');
  });
});

describe('the year of an employer', () => {
  test('has at most one entry a month, in the order of the year', () => {
    const months = yearTasks.map(({ month }) => month);
    expect(months).toEqual([...new Set(months)].toSorted((a, b) => a - b));
    expect(months.every((month) => month >= 1 && month <= 12)).toBe(true);
  });

  test('draws January to the right of the top and July to the left of the bottom', () => {
    expect(monthPath(1)).toMatch(/^M102\.31 8\.03A/);
    expect(monthPath(7)).toMatch(/^M97\.69 191\.97A/);
  });
});
