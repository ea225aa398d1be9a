import { describe, expect, test } from 'vitest';
import {
  isOutcome,
  titleTree,
  type Outcome,
  type Question,
} from '../../src/lib/guide/titleTree.ts';
import { layoutTree, wrap } from '../../src/lib/guide/treeLayout.ts';
import { formatParameter } from '../../src/lib/law/format.ts';
import { splitTokens } from '../../src/lib/law/tokens.ts';
import { findParameter, isoDate } from '../../src/rules/index.ts';

const day = { date: isoDate('2026-10-01'), asOf: isoDate('2026-10-01') };

/** The text with the law of one fixed day, so that the test still holds next year. */
const plainText = (text: string) =>
  splitTokens(text)
    .map((part) =>
      part.kind === 'text' ? part.text : formatParameter(findParameter(part.id), part.form, day),
    )
    .join('');

type Path = { readonly says: readonly string[]; readonly end: Outcome };

function pathsOf(node: Question | Outcome, says: readonly string[] = []): Path[] {
  if (isOutcome(node)) return [{ says, end: node }];
  return node.answers.flatMap((answer) =>
    pathsOf(answer.leads, [...says, plainText(answer.says).replaceAll('\u00a0', ' ')]),
  );
}

const paths = pathsOf(titleTree);
const endOf = (...says: string[]) =>
  paths.find((path) => says.every((part) => path.says.some((said) => said.includes(part))))?.end
    .norm;

describe('the tree of residence titles', () => {
  test('every question has at least two answers', () => {
    const check = (node: Question | Outcome): void => {
      if (isOutcome(node)) return;
      expect(node.answers.length).toBeGreaterThan(1);
      node.answers.forEach(({ leads }) => {
        check(leads);
      });
    };
    check(titleTree);
  });

  test('a degree and 50,700 euros lead to the Blue Card without consent', () => {
    expect(endOf('Studium', '50.700 €')).toBe('§\u00a018g Abs.\u00a01 S.\u00a01 AufenthG');
  });

  test('an equivalent training leads to § 18a, from the age of 45 with a minimum salary', () => {
    expect(endOf('Ausbildung', 'ja, oder', 'jünger als 45')).toContain('§\u00a018a');
    const older = paths.find(({ says }) => says[0] === 'Ausbildung' && says[2] === 'ab 45 Jahren');
    expect(plainText(older?.end.note ?? '')).toBe('55.770\u00a0€ oder Altersversorgung');
  });

  test('gaps named in a notice lead to § 16d Abs. 1', () => {
    expect(endOf('Ausbildung', 'Lücken')).toBe('§\u00a016d Abs.\u00a01 AufenthG');
  });

  test('IT work without a degree leads to the Blue Card from 45,934.20 euros', () => {
    expect(endOf('keiner', 'IT', '3 von 7 Jahren', '45.934,20 €')).toBe(
      '§\u00a018g Abs.\u00a02 AufenthG',
    );
  });
});

describe('the drawing of the tree', () => {
  const { boxes, height, width } = layoutTree(titleTree);

  test('the drawing shows each end of the tree once', () => {
    expect(boxes.filter(({ kind }) => kind === 'title')).toHaveLength(paths.length);
  });

  test('no two boxes of a column overlap, with their answers above', () => {
    for (const box of boxes) {
      const below = boxes.filter(({ x, top }) => x === box.x && top > box.top);
      for (const next of below) {
        expect(next.top - next.answer.length * 17).toBeGreaterThanOrEqual(box.top + box.height);
      }
    }
  });

  test('every box lies inside the drawing', () => {
    expect(boxes.every(({ top }) => top >= 0)).toBe(true);
    expect(Math.max(...boxes.map((box) => box.top + box.height))).toBeLessThanOrEqual(height);
    expect(Math.max(...boxes.map((box) => box.x + box.width))).toBe(width);
  });

  test('a word longer than a line keeps its own line', () => {
    expect(wrap('a Staatsangehörigkeit b', 6)).toEqual(['a', 'Staatsangehörigkeit', 'b']);
  });
});
