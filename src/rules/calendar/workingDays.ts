import { civilDay, weekday, type DayNumber } from './dayNumber.ts';
import { holidays, type Place } from './holidays.ts';

function isHoliday(day: DayNumber, place: Place): boolean {
  return holidays(civilDay(day).year, place).has(day);
}

/** Werktag: any day but Sundays and public holidays (§ 193 BGB tells Saturday apart). */
function isStatutoryWorkingDay(day: DayNumber, place: Place): boolean {
  return weekday(day) !== 6 && !isHoliday(day, place);
}

/** A day on which offices work: Werktag, but not Saturday. */
function isOfficeDay(day: DayNumber, place: Place): boolean {
  return weekday(day) < 5 && !isHoliday(day, place);
}

/** No run of days without office is longer than this; it bounds the loops below. */
const longestBreak = 14;

const officeDays = new Map<Place, Map<DayNumber, DayNumber>>();

/** The day itself, or the next office day after it (§ 193 BGB, § 31 Abs. 3 VwVfG). */
export function nextOfficeDay(day: DayNumber, place: Place): DayNumber {
  const known = officeDays.get(place) ?? new Map<DayNumber, DayNumber>();
  officeDays.set(place, known);
  const found = known.get(day);
  if (found !== undefined) return found;
  const next = searchOfficeDay(day, place);
  known.set(day, next);
  return next;
}

function searchOfficeDay(day: DayNumber, place: Place): DayNumber {
  let next = day;
  for (let step = 0; step < longestBreak && !isOfficeDay(next, place); step += 1) next += 1;
  return next;
}

type Counts = (day: DayNumber, place: Place) => boolean;

function addCounted(day: DayNumber, amount: number, place: Place, isCounted: Counts): DayNumber {
  let left = amount;
  let end = day;
  const limit = amount * longestBreak;
  for (let step = 0; step < limit && left > 0; step += 1) {
    end += 1;
    if (isCounted(end, place)) left -= 1;
  }
  return end;
}

/** End of a period of Werktage (Monday to Saturday); the day of the event does not count, § 187 Abs. 1 BGB. */
export function addStatutoryWorkingDays(day: DayNumber, amount: number, place: Place): DayNumber {
  return addCounted(day, amount, place, isStatutoryWorkingDay);
}

/** As above, but Saturday does not count. */
export function addOfficeDays(day: DayNumber, amount: number, place: Place): DayNumber {
  return addCounted(day, amount, place, isOfficeDay);
}
