// Four cards on A4: printed on both sides and turned on the long edge, each back lies behind its front.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cardNumbers } from './support/pages.ts';
import { openPdf, wordsOf, type Word } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

const sheets = Array.from({ length: 15 }, (_, index) => index + 1);

/** A word by which a card is known on its side of the paper; undefined for all other words. */
type Mark = (word: Word) => number | undefined;

/** A front says its number in the largest letters of the card. */
const frontMark: Mark = ({ text, size }) => (size > 40 ? Number(text) : undefined);

/** A back says its address. */
const backMark: Mark = ({ text }) => cardNumbers.get(/\/karten\/([^/]+)\//.exec(text)?.[1] ?? '');

/** The cards of a side by cell, from left to right and from top to bottom; 0 is an empty cell. */
async function cellsOf(pdf: PDFDocumentProxy, page: number, mark: Mark): Promise<number[]> {
  const { width, height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
  const cells = [0, 0, 0, 0];
  for (const word of await wordsOf(pdf, page)) {
    const number = mark(word);
    if (number === undefined) continue;
    const cell = (word.x < width / 2 ? 0 : 1) + (word.y > height / 2 ? 0 : 2);
    expect(cells[cell], `zwei Karten in Feld ${cell + 1} von Seite ${page}`).toBe(0);
    cells[cell] = number;
  }
  return cells;
}

/** The sheet seen from behind: turned on its long edge, left and right change places. */
const turned = ([a, b, c, d]: readonly number[]) => [b, a, d, c];

test('the fronts come in the order of the box, four on each sheet', async () => {
  const pdf = await openPdf('karten-a4.pdf');
  expect(pdf.numPages).toBe(2 * sheets.length);
  const fronts = await Promise.all(sheets.map((sheet) => cellsOf(pdf, 2 * sheet - 1, frontMark)));
  const inOrder = [...cardNumbers.values()].sort((a, b) => a - b);
  expect(fronts.flat()).toEqual([...inOrder, 0, 0, 0]);
});

test('on every sheet, the last with one card too, each back lies behind its front', async () => {
  const pdf = await openPdf('karten-a4.pdf');
  for (const sheet of sheets) {
    const front = await cellsOf(pdf, 2 * sheet - 1, frontMark);
    const back = await cellsOf(pdf, 2 * sheet, backMark);
    expect(back, `Blatt ${sheet}`).toEqual(turned(front));
  }
});

test('cards keep their size and fill the sheet, so that a cut through its middle parts them', async () => {
  const pdf = await openPdf('karten-a4.pdf');
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const isNumber = (word: Word) => frontMark(word) !== undefined;
  const [one, two, three] = (await wordsOf(pdf, 1)).filter(isNumber);
  const [inDeck] = (await wordsOf(await openPdf('karten.pdf'), 1)).filter(isNumber);
  expect(one?.size).toBeCloseTo(inDeck?.size ?? 0, 1);
  expect((two?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo(width / 2, 0);
  expect((one?.y ?? 0) - (three?.y ?? 0)).toBeCloseTo(height / 2, 0);
});
