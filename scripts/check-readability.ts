// How hard each card is to read; the table goes to docs/readability.md, the hardest card first.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readCards } from '../src/lib/content/cardText.ts';
import { readContentFiles } from '../src/lib/content/readContent.ts';
import { deviations, measure } from '../src/lib/readability.ts';

const path = 'docs/readability.md';
/** Beyond this many standard deviations a card stands out from the others. */
const outlier = 1.5;

const cards = readCards(readContentFiles('.'));
const measured = cards.map((card) => ({ ...card, ...measure(card.paragraphs) }));
const apart = deviations(measured.map(({ vienna }) => vienna));
const rows = measured
  .map((card, index) => ({ ...card, apart: apart[index] ?? 0 }))
  .sort((a, b) => b.vienna - a.vienna);

const fixed = (value: number) => value.toFixed(1).replace('.', ',').replace('-', '−');
const verdict = (value: number) => (value > outlier ? 'schwer' : value < -outlier ? 'leicht' : '');
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const hard = rows.filter((row) => row.apart > outlier);

const head = [
  'Nr.',
  'Karte',
  'Wiener Formel',
  'Flesch-Amstad',
  'Wörter je Satz',
  'Längster Satz',
  'Wörter ab drei Silben',
  'Wörter',
  'Auffällig',
];
const table = [
  head,
  ['--:', '---', ...Array.from({ length: 6 }, () => '--:'), '---'],
  ...rows.map((row) => [
    String(row.data.number),
    row.slug,
    fixed(row.vienna),
    fixed(row.amstad),
    fixed(row.wordsPerSentence),
    String(row.longestSentence),
    `${fixed(row.longWords)} %`,
    String(row.words),
    verdict(row.apart),
  ]),
].map((cells) => `| ${cells.join(' | ')} |`);

const text = `# Wie schwer die Karten zu lesen sind

Diese Datei schreibt \`npm run check:readability\`. Gemessen wird der laufende Text jeder Karte: Antwort, Stolperstein,
Stellen und Textteil, ohne Überschriften, kurze Angaben und Fundstellen in Klammern. Rechtsdaten zählen so, wie sie
gedruckt werden.

- **Wiener Formel**: erste Wiener Sachtextformel, das Ergebnis ist eine Schulstufe; kleiner ist leichter.
- **Flesch-Amstad**: 0 bis 100, größer ist leichter. Lange Fachwörter („Ausländerbehörde“) drücken beide Werte.
- **Auffällig**: mehr als ${fixed(outlier)} Standardabweichungen vom Mittel der Wiener Formel entfernt.

Mittel über ${rows.length} Karten: Wiener Formel ${fixed(mean(rows.map(({ vienna }) => vienna)))}, Flesch-Amstad ${fixed(mean(rows.map(({ amstad }) => amstad)))}, ${fixed(mean(rows.map(({ wordsPerSentence }) => wordsPerSentence)))} Wörter je Satz.

${table.join('\n')}
`;

const options = (await resolveConfig(path)) ?? {};
writeFileSync(path, await format(text, { ...options, filepath: path }));
for (const row of rows)
  console.log(
    `${fixed(row.vienna).padStart(5)}  ${fixed(row.amstad).padStart(5)}  ${fixed(row.wordsPerSentence).padStart(5)}  ${row.slug} ${verdict(row.apart)}`,
  );
console.log(`${path}: ${rows.length} Karten, ${hard.length} auffällig schwer.`);
