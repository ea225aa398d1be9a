import type { TapeTick } from './types.ts';

type TickOptions = {
  readonly firstBreak?: number | undefined;
  /** Lines across the tape; a figure, set left of its tick, must not stand on one. */
  readonly edges?: readonly number[];
};

/** Above this length only every second long tick has room for its figure. */
const crowded = 60;
/** Share of the tape that a figure covers. */
const figureShare = 0.035;

/** One tick per week, a long one every four weeks with its figure, none after a break. */
export function ticksOf(axis: number, options: TickOptions = {}): TapeTick[] {
  const { firstBreak = Infinity, edges = [] } = options;
  const every = axis > crowded ? 8 : 4;
  const standsOnEdge = (week: number) =>
    edges.some((edge) => week > edge && week - edge < axis * figureShare);
  return Array.from({ length: Math.max(0, Math.ceil(axis) - 1) }, (_, index) => {
    const week = index + 1;
    const shown = week % every === 0 && week < firstBreak && !standsOnEdge(week);
    return { week, long: week % 4 === 0, figure: shown ? week : null };
  });
}
