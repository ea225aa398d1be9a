import type { IsoDate } from '../calendar/isoDate.ts';
import { findParameter } from './index.ts';
import { lawAt } from './lookup.ts';
import type { ShareOfCeiling } from './types.ts';

/** Yearly gross salary in euro (exact to the cent) and the year whose ceiling it was computed from. */
export type CeilingAmount = { readonly euro: number; readonly year: number };

/**
 * The salary that a share of the pension contribution ceiling means on a day.
 *
 * The acts print the share only (e.g. § 18g Abs. 1 AufenthG); the ceiling is an ordinance of its own
 * for each year.
 *
 * @returns undefined where the ceiling of that day is not known
 */
export function ceilingAmount(
  share: ShareOfCeiling,
  date: IsoDate,
  asOf: IsoDate,
): CeilingAmount | undefined {
  const ceiling = lawAt(findParameter(share.ceiling), date, asOf);
  if (ceiling.kind !== 'known' || ceiling.value.kind !== 'money') return undefined;
  return {
    euro: Math.round(ceiling.value.euro * share.percent) / 100,
    year: Number(ceiling.version.from.slice(0, 4)),
  };
}
