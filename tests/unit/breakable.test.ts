import { expect, test } from 'vitest';
import { breakable } from '../../src/lib/breakable.ts';

test('a very long compound may break at its joint', () => {
  expect(breakable('Anerkennungspartnerschaft eingehen')).toBe(
    'Anerkennungs\u00adpartnerschaft eingehen',
  );
});

test('short words stay as they are', () => {
  expect(breakable('Schneller zum Visum: welches Verfahren?')).toBe(
    'Schneller zum Visum: welches Verfahren?',
  );
});
