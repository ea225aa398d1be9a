import { isoDate } from '../calendar/isoDate.ts';
import type { LawValue, LawVersion } from './types.ts';

/** Norms that the 2026-04 and the 2026-08 text word alike (BeschV as a whole). */
export const spring2026 = '2026-04-29';
/** AufenthG §§ 16a, 16d, 18c, 18g: worded alike from this day up to the last text. */
export const may2026 = '2026-05-04';
/** The last statute text; nothing earlier was compared for these norms. */
export const august2026 = '2026-08-19';

/**
 * The usual history of a value: one version. It may be older than `from`, the first day for which it
 * could be confirmed.
 */
export function confirmedSince<T extends LawValue>(
  from: string,
  value: T,
  source: string,
  noteDe?: string,
): readonly [LawVersion<T>] {
  return [
    {
      from: isoDate(from),
      startUnconfirmed: true,
      value,
      status: 'inForce',
      source,
      ...(noteDe ? { noteDe } : {}),
    },
  ];
}
