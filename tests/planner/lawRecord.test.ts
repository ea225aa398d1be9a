import { expect, test } from 'vitest';
import { currentRecord, lawRecord } from './lawRecord.ts';

test('the law data says what the second record says, value by value', () => {
  expect(currentRecord()).toEqual(lawRecord);
});
