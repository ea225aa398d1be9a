import type { Understood } from './concepts.ts';
import { formula, kindWeights } from './weights.ts';

export type Ranked = { readonly id: string; readonly score: number };

/** How much a word tells: little when half the site has it. */
function rarity(found: number, pages: number): number {
  return (Math.log(1 + pages / found) / Math.log(1 + pages)) ** formula.rarity;
}

function kindWeight(kind: string, asked: ReadonlySet<string>): number {
  return asked.has(kind) ? formula.asked : (kindWeights.get(kind) ?? 1);
}

/**
 * Pages in the order in which they answer: the sum over all concepts, less for pages that have only
 * some of them, weighed by kind.
 *
 * @param kinds the kind of every page by its id
 * @param asked kinds of page that the query asks for
 */
export function rank(
  { concepts }: Pick<Understood, 'concepts'>,
  kinds: ReadonlyMap<string, string>,
  asked: ReadonlySet<string> = new Set(),
): Ranked[] {
  const sums = new Map<string, { score: number; covered: number }>();
  let all = 0;
  for (const { scores, weight } of concepts) {
    const telling = weight * rarity(scores.size, kinds.size);
    all += telling;
    for (const [id, score] of scores) {
      const { score: sum, covered } = sums.get(id) ?? { score: 0, covered: 0 };
      sums.set(id, { score: sum + score * telling, covered: covered + telling });
    }
  }
  const ranked = [...sums]
    .map(([id, { score, covered }]) => ({
      id,
      score: score * (covered / all) ** formula.coverage * kindWeight(kinds.get(id) ?? '', asked),
    }))
    .sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * formula.tail;
  return ranked.filter(({ score }) => score >= least);
}
