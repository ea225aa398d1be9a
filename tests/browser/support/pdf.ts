import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads the bytes of a PDF, e.g. of a page that was just printed. */
export const readPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** Opens a printed file of the built site. */
export const openPdf = (name: string): Promise<PDFDocumentProxy> =>
  readPdf(readFileSync(`dist/druck/${name}`));

export type Word = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

/** The words of a page with their places and sizes in points; y counts from the foot. */
export async function wordsOf(pdf: PDFDocumentProxy, number: number): Promise<Word[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return { text: item.str, x, y, size: Math.hypot(a, b) };
  });
}

/** All words of a page in one line, with every kind of space and soft hyphen evened out. */
export async function lineOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  return (await wordsOf(pdf, number)).map(({ text }) => text).join(' ');
}

/** For comparing texts that may be broken into lines: letters and figures alone. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What the code on a page says, read from the page as it would be printed. */
export async function codeOn(pdf: PDFDocumentProxy, number: number): Promise<string | undefined> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 3 });
  const factory = pdf.canvasFactory as {
    create: (
      width: number,
      height: number,
    ) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  };
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  return jsQR(data, width, height)?.data;
}

type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

const setsColour: readonly number[] = [OPS.setFillRGBColor, OPS.setStrokeRGBColor];
const setsPattern: readonly number[] = [OPS.setFillColorN, OPS.setStrokeColorN];

const isOperators = (value: unknown): value is Operators =>
  typeof value === 'object' && value !== null && 'fnArray' in value;

/** Colours of drawn shapes and lines, those inside of patterns too; anything else by its name. */
function coloursIn({ fnArray, argsArray }: Operators): string[] {
  return fnArray.flatMap((operator, index) => {
    const values = (argsArray[index] ?? []) as unknown[];
    if (setsColour.includes(operator)) return String(values[0]);
    if (!setsPattern.includes(operator)) return [];
    const inner = values.filter(isOperators);
    return inner.length > 0 ? inner.flatMap(coloursIn) : String(values[0]);
  });
}

/** The colours of letters: what was set to fill with when they were drawn. */
function lettersIn({ fnArray, argsArray }: Operators): string[] {
  const states: string[] = [];
  let fill = '#000000';
  return fnArray.flatMap((operator, index) => {
    if (operator === OPS.save) states.push(fill);
    if (operator === OPS.restore) fill = states.pop() ?? fill;
    if (operator === OPS.setFillRGBColor) fill = String((argsArray[index] as unknown[])[0]);
    return operator === OPS.showText ? fill : [];
  });
}

/** The colours that a page uses, e.g. `#000000`: for all it draws, and for its letters alone. */
export async function coloursOf(
  pdf: PDFDocumentProxy,
  number: number,
): Promise<{ all: string[]; letters: string[] }> {
  const operators = await (await pdf.getPage(number)).getOperatorList();
  return {
    all: [...new Set(coloursIn(operators))].sort(),
    letters: [...new Set(lettersIn(operators))],
  };
}
