import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/lib/search/query/sections.ts';
import { bestSentence, mark, sentencesOf } from '../../src/lib/search/query/sentences.ts';

test('abbreviations and dates end no sentence', () => {
  expect(
    sentencesOf('Nach § 81a Abs. 2 gilt das. Seit 1. August zahlen Sie z. B. mehr. Ende.'),
  ).toEqual(['Nach § 81a Abs. 2 gilt das.', 'Seit 1. August zahlen Sie z. B. mehr.', 'Ende.']);
});

test('the sentence with most of the wanted words answers', () => {
  const text =
    'Titel der Karte. Das Visum ist ein Papier. Das Visum kostet Geld und die Gebühr zahlt der Betrieb. Danach kommt die Einreise in das Land.';
  expect(bestSentence(text, ['Visum', 'Gebühr'], [])).toBe(
    'Das Visum kostet Geld und die Gebühr zahlt der Betrieb.',
  );
});

test('the title is not the answer', () => {
  const text = 'Das Visum und seine Gebühren. Wer das Visum beantragt, zahlt eine Gebühr.';
  expect(bestSentence(text, ['Visum'], ['Das Visum und seine Gebühren'])).toBe(
    'Wer das Visum beantragt, zahlt eine Gebühr.',
  );
});

test('a long sentence is cut at a word', () => {
  const sentence = bestSentence(`${'Wort '.repeat(100)}Ende.`, ['Wort'], []);
  expect(sentence.length).toBeLessThan(240);
  expect(sentence.endsWith(' …')).toBe(true);
});

const markedIn = (text: string, words: string[]) =>
  mark(text, words).flatMap((piece) => (piece.marked ? [piece.text] : []));

test('words, their forms and parts of compounds are marked', () => {
  expect(markedIn('Das beschleunigte Fachkräfteverfahren', ['beschleunigt', 'Verfahren'])).toEqual([
    'beschleunigte',
    'verfahren',
  ]);
  expect(markedIn('Alle Visa', ['Visum'])).toEqual([]);
});

test('marking never changes the text', () => {
  const text = 'Straße, „Gebühr“ & <b>Maß</b> 🙂 تأشيرة';
  expect(
    mark(text, ['Strasse', 'Gebuehr', 'b'])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('parts of a page are found under their headings', () => {
  const fragment = {
    url: '/karten/x/',
    content: 'Titel. Kosten Das Visum kostet Geld. Wohnen Hier steht etwas anderes.',
    meta: {},
    anchors: [
      { element: 'h2', id: 'kosten', text: 'Kosten', location: 1 },
      { element: 'h2', id: 'wohnen', text: 'Wohnen', location: 6 },
      { element: 'div', id: 'x', location: 8 },
    ],
  };
  expect(sectionsOf(fragment, ['Visum', 'kostet'])).toEqual([
    { heading: 'Kosten', url: '/karten/x/#kosten' },
  ]);
});

test('in a transcript the turn that says it is the place, with its minute', () => {
  const content =
    'Fristen Wer beginnt denn nun? Die Vollmacht beginnt alles. Kosten Das Visum kostet.';
  const turn = (id: string, location: number) => ({ element: 'div', id, location });
  const fragment = {
    url: '/podcast/x/',
    content,
    meta: {},
    anchors: [
      { element: 'h3', id: 'fristen', text: 'Fristen', location: 0 },
      turn('t-250', 1),
      turn('t-254', 5),
      { element: 'h3', id: 'kosten', text: 'Kosten', location: 9 },
      turn('t-300', 10),
    ],
  };
  expect(sectionsOf(fragment, ['Vollmacht'])).toEqual([
    { heading: 'Fristen, 4:14', url: '/podcast/x/#t-254' },
  ]);
});
