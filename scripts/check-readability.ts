// How hard each card, chapter and case is to read; the tables go to docs/, the hardest text first.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readCards } from '../src/lib/content/cardText.ts';
import { readCases, readChapters, type GuideText } from '../src/lib/content/guideText.ts';
import { readContentFiles } from '../src/lib/content/readContent.ts';
import { deviations, measure } from '../src/lib/readability.ts';

/** Beyond this many standard deviations a text stands out from the others of its kind. */
const outlier = 1.5;

const fixed = (value: number) => value.toFixed(1).replace('.', ',').replace('-', '−');
const verdict = (value: number) => (value > outlier ? 'schwer' : value < -outlier ? 'leicht' : '');
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The texts with their measures, the hardest first. */
function measured(texts: readonly GuideText[]) {
  const values = texts.map((text) => ({ ...text, ...measure(text.paragraphs) }));
  const apart = deviations(values.map(({ vienna }) => vienna));
  return values
    .map((text, index) => ({ ...text, apart: apart[index] ?? 0 }))
    .sort((a, b) => b.vienna - a.vienna);
}

type Rows = ReturnType<typeof measured>;

function table(rows: Rows, noun: string): string {
  const head = [
    ...['Nr.', noun, 'Wiener Formel', 'Flesch-Amstad', 'Wörter je Satz', 'Längster Satz'],
    ...['Wörter ab drei Silben', 'Wörter', 'Auffällig'],
  ];
  const lines = rows.map((row) => [
    ...[String(row.number), row.slug, fixed(row.vienna), fixed(row.amstad)],
    ...[fixed(row.wordsPerSentence), String(row.longestSentence), `${fixed(row.longWords)} %`],
    ...[String(row.words), verdict(row.apart)],
  ]);
  const rule = ['--:', '---', ...Array.from({ length: 6 }, () => '--:'), '---'];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

type Report = {
  readonly path: string;
  /** As readers of the file know the texts, plural and singular. */
  readonly many: string;
  readonly one: string;
  /** Which parts of a text are measured. */
  readonly parts: string;
  readonly texts: readonly GuideText[];
};

function page({ many, one, parts }: Report, rows: Rows): string {
  return `# Wie schwer die ${many} zu lesen sind

Diese Datei schreibt \`npm run check:readability\`. Gemessen wird der laufende Text: ${parts}, ohne Überschriften,
Tabellen, kurze Angaben und Fundstellen in Klammern. Rechtsdaten zählen so, wie sie gedruckt werden.

- **Wiener Formel**: erste Wiener Sachtextformel, das Ergebnis ist eine Schulstufe; kleiner ist leichter.
- **Flesch-Amstad**: 0 bis 100, größer ist leichter. Lange Fachwörter („Ausländerbehörde“) drücken beide Werte.
- **Auffällig**: mehr als ${fixed(outlier)} Standardabweichungen vom Mittel der Wiener Formel entfernt.

Mittel über alle ${rows.length}: Wiener Formel ${fixed(mean(rows.map(({ vienna }) => vienna)))}, Flesch-Amstad ${fixed(mean(rows.map(({ amstad }) => amstad)))}, ${fixed(mean(rows.map(({ wordsPerSentence }) => wordsPerSentence)))} Wörter je Satz.

${table(rows, one)}
`;
}

async function write(report: Report): Promise<void> {
  const rows = measured(report.texts);
  const options = (await resolveConfig(report.path)) ?? {};
  writeFileSync(
    report.path,
    await format(page(report, rows), { ...options, filepath: report.path }),
  );
  const hard = rows.filter((row) => row.apart > outlier).map(({ slug }) => slug);
  const named = hard.length > 0 ? `: ${hard.join(', ')}` : '';
  console.log(
    `${report.path}: ${rows.length} ${report.many}, ${hard.length} auffällig schwer${named}`,
  );
}

const files = readContentFiles('.');
const reports: readonly Report[] = [
  {
    path: 'docs/readability.md',
    many: 'Karten',
    one: 'Karte',
    parts: 'Antwort, Stolperstein, Stellen und Textteil',
    texts: readCards(files).map((card) => ({ ...card, number: card.data.number })),
  },
  {
    path: 'docs/readability-leitfaden.md',
    many: 'Kapitel',
    one: 'Kapitel',
    parts: 'Antwort, „Das tun Sie jetzt“ und Textteil',
    texts: readChapters(files),
  },
  {
    path: 'docs/readability-faelle.md',
    many: 'Fälle',
    one: 'Fall',
    parts: 'Zusammenfassung, „Warum nicht anders“ und Textteil',
    texts: readCases(files),
  },
];
for (const report of reports) await write(report);
