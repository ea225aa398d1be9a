import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/lib/qrCode.ts';

/** The dark modules of a path, drawn anew from its strokes. */
function modules(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) {
      const row = grid[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  }
  return grid;
}

describe('a QR code', () => {
  const { size, path } = qrCode('https://www.example.org/beratung');
  const grid = modules(path, size);

  it('keeps four light modules on every side', () => {
    const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1];
    expect(edge.flatMap((y) => grid[y] ?? []).some(Boolean)).toBe(false);
    expect(edge.flatMap((x) => grid.map((row) => row[x])).some(Boolean)).toBe(false);
  });

  it('has its three eyes in the corners', () => {
    const last = size - 4 - 7;
    const corners: [number, number][] = [
      [4, 4],
      [4, last],
      [last, 4],
    ];
    for (const [y, x] of corners) {
      const eye = grid.slice(y, y + 7).map((row) => row.slice(x, x + 7));
      expect(eye.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))).toEqual([
        '#######',
        '#.....#',
        '#.###.#',
        '#.###.#',
        '#.###.#',
        '#.....#',
        '#######',
      ]);
    }
  });

  it('differs from address to address and repeats itself for the same one', () => {
    expect(qrCode('https://www.example.org/beratung').path).toBe(path);
    expect(qrCode('https://www.example.org/hilfe').path).not.toBe(path);
  });
});
