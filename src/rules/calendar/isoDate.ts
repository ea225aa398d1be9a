import { daysInMonth } from './dayNumber.ts';

/** A calendar day as `YYYY-MM-DD`; branded so that no other string passes for one. */
export type IsoDate = string & { readonly __isoDate: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO day; returns undefined for anything that is no day of the calendar (e.g. 2026-02-30). */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as IsoDate;
}

/** An ISO day written as a literal in the source; throws at start-up when the literal is no day. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`Not a calendar day: ${text}`);
  return date;
}
