import { lawAt } from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { formatValue } from './format.ts';
import { lawParameter } from './text.ts';
import { parseForm } from './tokens.ts';

type Amount = { readonly min: number; readonly max: number };

/** @throws when the value today is no amount that can be added */
export function amountOf(id: string): Amount {
  const found = lawAt(lawParameter(id), asOf, asOf);
  if (found.kind === 'known') {
    const { value } = found;
    if (value.kind === 'money') return { min: value.euro, max: value.euro };
    if (value.kind === 'moneyRange' && value.min !== null && value.max !== null) {
      return { min: value.min, max: value.max };
    }
  }
  throw new RangeError(`Kein Betrag, der sich addieren lässt: ${id}`);
}

/**
 * The sum of amounts of the law data as German text, in euros; where one of them is a range, so is
 * the sum.
 *
 * @param ids parameters whose value today is an amount or a range with both ends
 * @throws when an id is unknown or its value is no such amount
 */
export function sumText(ids: readonly string[]): string {
  const amounts = ids.map(amountOf);
  const min = amounts.reduce((sum, amount) => sum + amount.min, 0);
  const max = amounts.reduce((sum, amount) => sum + amount.max, 0);
  const day = { date: asOf, asOf };
  return min === max
    ? formatValue({ kind: 'money', euro: min }, parseForm(), day)
    : formatValue({ kind: 'moneyRange', min, max }, parseForm(), day);
}
