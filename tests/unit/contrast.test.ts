import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g)].map(
    ([, name = '', light, dark, same = '']) => [name, { light: light ?? same, dark: dark ?? same }],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast as WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, scheme: Scheme): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`tokens.css kennt --${name} nicht`);
  return found[scheme];
}

/** Text on its grounds, as the components use them. */
const textOn: Record<string, string[]> = {
  paper: ['ink'],
  ink: ['paper', 'card', 'peg', 'now', 'sunken', 'plane'],
  muted: ['paper', 'card', 'peg', 'now', 'sunken'],
  link: ['paper', 'card', 'peg', 'now'],
  warn: ['paper', 'card'],
  ok: ['paper', 'card'],
  'on-cabinet': ['cabinet', 'cabinet-bright', 'cabinet-deep'],
  'on-cabinet-muted': ['cabinet', 'cabinet-deep'],
  'on-tape': ['tape'],
  'theme-1': ['paper', 'card'],
  'theme-2': ['paper', 'card'],
  'theme-3': ['paper', 'card'],
  'theme-4': ['paper', 'card'],
  'theme-5': ['paper', 'card'],
  'theme-6': ['paper', 'card'],
  'theme-7': ['paper', 'card'],
  'theme-8': ['paper', 'card'],
};

/** Large numerals, and lines and marks without which a control or its state could not be seen. */
const controlOn: Record<string, string[]> = {
  edge: ['paper', 'card'],
  ink: ['paper', 'card', 'peg', 'now'],
  tape: ['cabinet', 'cabinet-deep', 'cabinet-bright'],
  'on-tape': ['tape'],
  warn: ['now'],
};

function pairs(groups: Record<string, string[]>): [string, string, Scheme][] {
  return Object.entries(groups).flatMap(([front, grounds]) =>
    grounds.flatMap((ground) =>
      schemes.map((scheme): [string, string, Scheme] => [front, ground, scheme]),
    ),
  );
}

describe('contrast of the colour tokens', () => {
  test('the formula gives the known extremes', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test.each(pairs(textOn))('text %s on %s reaches 5 (%s)', (front, ground, scheme) => {
    expect(contrast(colour(front, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(5);
  });

  test.each(pairs(controlOn))('control %s on %s reaches 3 (%s)', (front, ground, scheme) => {
    expect(contrast(colour(front, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });

  test('every token that colours text is in the list', () => {
    const styles = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));
    const used = styles.flatMap((text) =>
      [...text.matchAll(/(?<![-\w])color: var\(--([a-z0-9-]+)\)/g)].map(([, name = '']) => name),
    );
    const known = new Set([...Object.keys(textOn), ...Object.keys(controlOn), 'theme']);
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });
});
