/** The two sides of one sheet of paper: four cells, from left to right and from top to bottom. */
export type PaperSheet<Item> = {
  readonly front: readonly (Item | null)[];
  readonly back: readonly (Item | null)[];
};

const perSheet = 4;

/**
 * Lays out items by four for printing on both sides, turned on the long edge: on the back left and
 * right change places, so that each back lies behind its front.
 */
export function paperSheets<Item>(items: readonly Item[]): PaperSheet<Item>[] {
  const count = Math.ceil(items.length / perSheet);
  return Array.from({ length: count }, (_, index) => {
    const cell = (place: number) => items[index * perSheet + place] ?? null;
    return {
      front: [cell(0), cell(1), cell(2), cell(3)],
      back: [cell(1), cell(0), cell(3), cell(2)],
    };
  });
}
