import { expect, test } from 'vitest';
import { runMutations } from '../mutation/mutants.ts';

test('each law value changed by one turns a worked case or the second record red', () => {
  const { mutants, missed, survivors } = runMutations();
  expect(mutants.length).toBeGreaterThan(600);
  expect(missed.map(({ what }) => what)).toEqual([]);
  expect(survivors.map(({ what }) => what)).toEqual([]);
});
