// The files to print, read as a program for readers of PDF would: pages, titles, tags, fonts, codes.
import { readFileSync, readdirSync } from 'node:fs';
import { themes } from '../../src/lib/taxonomy.ts';
import { settings } from '../../src/settings.ts';
import { cards } from './support/pages.ts';
import { codeOn, coloursOf, lettersOf, lineOf, openPdf, wordsOf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const names = readdirSync('dist/druck');
const cases = readdirSync('content/cases').map((name) => name.replace(/\.mdx$/, ''));

/** Descriptors of fonts that lie outside the file. A Type 3 font carries its glyphs itself. */
function fontsWithoutFile(content: string): string[] {
  const objects = [...content.matchAll(/(\d+) 0 obj\s*([\s\S]*?)endobj/g)];
  const inside = objects.flatMap(([, , body = '']) =>
    /\/Subtype\s*\/Type3\b/.test(body) ? (/\/FontDescriptor (\d+) 0 R/.exec(body)?.[1] ?? []) : [],
  );
  const fonts = objects.filter(([, , body = '']) => /\/Type\s*\/FontDescriptor\b/.test(body));
  expect(fonts.length).toBeGreaterThan(0);
  return fonts
    .filter(([, id = '', body = '']) => !/\/FontFile[23]?\b/.test(body) && !inside.includes(id))
    .map(([, , body = '']) => body);
}

test('the deck, eight themes, 57 cards, the guide and ten checklists are there', () => {
  const expected = [
    'karten.pdf',
    'karten-a4.pdf',
    'leitfaden.pdf',
    ...themes.map(({ number }) => `thema-${number}.pdf`),
    ...cards.map(({ number }) => `karte-${number}.pdf`),
    ...cases.map((slug) => `checkliste-${slug}.pdf`),
  ];
  expect([...names].sort()).toEqual(expected.sort());
});

test('the deck has 57 fronts and backs of A6, each with its title', async () => {
  const pdf = await openPdf('karten.pdf');
  expect(pdf.numPages).toBe(114);
  for (const [index, card] of cards.entries()) {
    const front = await lineOf(pdf, 2 * index + 1);
    expect(lettersOf(front)).toContain(lettersOf(card.title));
    expect(front).toContain('Gesetzesstand');
    expect(await lineOf(pdf, 2 * index + 2)).toContain('So läuft es ab');
  }
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([148, 105]);
});

test('every code leads to its card when it is scanned', async () => {
  const pdf = await openPdf('karten.pdf');
  const slugs = readdirSync('content/cards').map((name) => name.replace(/\.mdx$/, ''));
  const codes: (string | undefined)[] = [];
  for (let page = 2; page <= 114; page += 2) codes.push(await codeOn(pdf, page));
  const expected = slugs.map((slug) => `${settings.site}/karten/${slug}/`);
  expect([...codes].sort()).toEqual(expected.sort());
});

test('no text is smaller than 8.5 points or nearer than five millimetres to the edge', async () => {
  const pdf = await openPdf('karten.pdf');
  const edge = (5 / 25.4) * 72;
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  for (let page = 1; page <= 114; page += 1) {
    const words = (await wordsOf(pdf, page)).filter(({ text }) => text.trim() !== 'Karte');
    const bad = words.filter(
      ({ x, y, size }) =>
        size < 8.49 || x < edge || x > width - edge || y < edge || y > height - edge,
    );
    expect(bad, `Seite ${page}`).toEqual([]);
  }
});

for (const name of [
  'karten.pdf',
  'karten-a4.pdf',
  'leitfaden.pdf',
  'thema-3.pdf',
  'karte-19.pdf',
]) {
  test(`${name} has tags, title, language, bookmarks and all its fonts`, async () => {
    const pdf = await openPdf(name);
    const { info } = await pdf.getMetadata();
    expect((info as { Title?: string }).Title).toBeTruthy();
    expect((info as { Language?: string }).Language).toMatch(/^de/);
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);
    expect(fontsWithoutFile(readFileSync(`dist/druck/${name}`, 'latin1'))).toEqual([]);
  });
}

for (const name of ['karten.pdf', 'karten-a4.pdf', 'leitfaden.pdf']) {
  test(`black stays black: ${name} is drawn in greys alone, and no letter is grey`, async () => {
    const pdf = await openPdf(name);
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { all, letters } = await coloursOf(pdf, page);
      expect(all, `Seite ${page}`).toContain('#000000');
      const coloured = all.filter((colour) => !/^#([0-9a-f]{2})\1\1$/i.test(colour));
      expect(coloured, `Seite ${page}`).toEqual([]);
      const pale = letters.filter((colour) => colour !== '#000000' && colour !== '#ffffff');
      expect(pale, `Seite ${page}`).toEqual([]);
    }
  });
}

test('the contents of the guide name the page on which each chapter begins', async () => {
  const pdf = await openPdf('leitfaden.pdf');
  const outline = await pdf.getOutline();
  const chapters = outline.filter(({ title }) => title !== settings.guide);
  const contents = await lineOf(pdf, 1);
  expect(chapters.length).toBe(readdirSync('content/guide').length);
  for (const { title, dest } of chapters) {
    const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const page = (await pdf.getPageIndex(target?.[0] as never)) + 1;
    expect(lettersOf(await lineOf(pdf, page))).toContain(lettersOf(title));
    expect(lettersOf(contents)).toContain(`${lettersOf(title)}${page}`);
  }
});

for (const slug of cases) {
  test(`the checklist of ${slug} is one page`, async () => {
    expect((await openPdf(`checkliste-${slug}.pdf`)).numPages).toBe(1);
  });
}
