import { parseIsoDate, type IsoDate } from '../rules/index.ts';

/**
 * The day for which the site is built: `AS_OF` when set, else today.
 *
 * @throws when `AS_OF` is no calendar day, because a wrong day would print wrong law
 */
export function buildDay(environment = process.env['AS_OF'], today = new Date()): IsoDate {
  const text = environment ?? today.toISOString().slice(0, 10);
  const day = parseIsoDate(text);
  if (!day) throw new RangeError(`AS_OF=${text} ist kein Kalendertag. Schreibweise: 2026-11-23.`);
  return day;
}

export const asOf: IsoDate = buildDay();
