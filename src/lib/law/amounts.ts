import { lawAt } from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { formatValue } from './format.ts';
import { lawParameter } from './text.ts';
import { parseForm } from './tokens.ts';

/**
 * An amount of the law data as a number, for drawings.
 *
 * @returns euros
 * @throws when the parameter is no fixed amount
 */
export function euroOf(id: string): number {
  const found = lawAt(lawParameter(id), asOf, asOf);
  if (found.kind === 'known' && found.value.kind === 'money') return found.value.euro;
  throw new RangeError(`Kein fester Betrag: ${id}`);
}

/** An amount in euros as German text. */
export function euroText(euro: number): string {
  return formatValue({ kind: 'money', euro }, parseForm(), { date: asOf, asOf });
}
