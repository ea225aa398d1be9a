import { expect, test } from 'vitest';
import { searchWords } from '../../src/lib/search/query.ts';

test('a question is searched by its telling words', () => {
  expect(searchWords('Was kostet das beschleunigte Verfahren?')).toEqual([
    'kostet',
    'beschleunigte',
    'Verfahren',
  ]);
});

test('paragraphs keep their sign and number', () => {
  expect(searchWords('was steht in § 81a')).toEqual(['steht', '§', '81a']);
});

test('a query of stop words only is searched as it is', () => {
  expect(searchWords('was ist das')).toEqual(['was', 'ist', 'das']);
});

test('markup, emoji and signs never reach the engine', () => {
  expect(searchWords('<b>Visum</b> 🙂 (?*+')).toEqual(['b', 'Visum', 'b']);
  expect(searchWords('🙂')).toEqual([]);
});
