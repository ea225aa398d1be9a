import { isoDate, type IsoDate } from '../calendar/isoDate.ts';

/** AufenthG §§ 4a, 81a Abs. 3, AufenthV §§ 31, 31a, 44–47, BeschV §§ 34–36, BQFG: alike from this day. */
export const april2025 = '2025-04-02';

/** Day on which pages of authorities and other publications were read for the observed values. */
export const pagesRead: IsoDate = isoDate('2026-11-22');
