import { plainText } from '../law/text.ts';
import { isOutcome, type Answer, type Outcome, type Question } from './titleTree.ts';

/** A box of the drawing; lengths in units of the drawing, a line of text is 17 high. */
export type TreeBox = {
  readonly kind: 'question' | 'title';
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The answer that leads here, printed above the box. */
  readonly answer: readonly string[];
  /** Lines of the box; those after `strong` are smaller print. */
  readonly lines: readonly string[];
  readonly strong: number;
};

export type TreeDrawing = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly TreeBox[];
  /** Paths from a question to the boxes of its answers. */
  readonly links: readonly string[];
};

export const lineHeight = 17;
const column = { width: 132, gap: 18 };
const last = { width: 264, index: 4 };
const padding = 7;
const rowGap = 8;
/** Width of an average letter in the drawing. */
const letter = 6.5;

/** Breaks text into lines of at most so many letters; a longer word keeps its own line. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

type Sized = Omit<TreeBox, 'top'> & { readonly children: readonly Sized[]; readonly span: number };

const full = ({ answer, height }: Pick<TreeBox, 'answer' | 'height'>) =>
  answer.length * lineHeight + height;

function words(node: Question | Outcome, letters: number): Pick<TreeBox, 'lines' | 'strong'> {
  if (!isOutcome(node)) {
    const lines = wrap(plainText(node.ask), letters);
    return { lines, strong: lines.length };
  }
  const title = wrap(node.title, letters);
  return { lines: [...title, ...wrap(plainText(node.note), letters)], strong: title.length };
}

function size(node: Question | Outcome, depth: number, said: string): Sized {
  const kind = isOutcome(node) ? 'title' : 'question';
  const { width, index } = kind === 'title' ? last : { width: column.width, index: depth };
  const letters = Math.floor((width - 2 * padding) / letter);
  const { lines, strong } = words(node, letters);
  const answer = said === '' ? [] : wrap(plainText(said), Math.floor(width / letter));
  const height = lines.length * lineHeight + 2 * padding;
  const children = isOutcome(node)
    ? []
    : node.answers.map(({ says, leads }: Answer) => size(leads, depth + 1, says));
  const below = children.reduce((sum, { span }) => sum + span + rowGap, -rowGap);
  const x = index * (column.width + column.gap);
  const own = { kind, x, width, height, answer, lines, strong } as const;
  return { ...own, children, span: Math.max(full(own), below) };
}

const middle = ({ top, height }: Pick<TreeBox, 'top' | 'height'>) => top + height / 2;

type Placed = { readonly box: TreeBox; readonly all: TreeBox[]; readonly links: string[] };

function place({ children, span, ...own }: Sized, from: number): Placed {
  let next = from;
  const placed = children.map((child) => {
    const result = place(child, next);
    next += child.span + rowGap;
    return result;
  });
  const first = placed[0]?.box;
  const end = placed.at(-1)?.box;
  const centre = first && end ? (middle(first) + middle(end)) / 2 : from + span / 2;
  const room = own.answer.length * lineHeight;
  const top = first ? centre - own.height / 2 : from + room + (span - full(own)) / 2;
  const box: TreeBox = { ...own, top: Math.max(top, from + room) };
  const start = `M${box.x + box.width} ${middle(box)}h${column.gap / 2}`;
  const links = placed.map(({ box: to }) => `${start}V${middle(to)}H${to.x}`);
  return {
    box,
    all: [box, ...placed.flatMap(({ all }) => all)],
    links: [...links, ...placed.flatMap((child) => child.links)],
  };
}

/** The tree from left to right: one column per question, all titles in the last column. */
export function layoutTree(tree: Question): TreeDrawing {
  const sized = size(tree, 0, '');
  const { all, links } = place(sized, 0);
  const width = last.index * (column.width + column.gap) + last.width;
  return { width, height: sized.span, boxes: all, links };
}
