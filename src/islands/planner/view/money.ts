import type { CostItem, Costs } from '../../../rules/index.ts';
import { formatEuro } from '../../../lib/law/format.ts';
import { germanNumber } from '../../../lib/law/numerals.ts';
import { formatNorm } from '../../../lib/law/norms.ts';
import { payerTexts } from '../../../lib/procedure/costTexts.ts';
import { reservationTexts } from '../textsResult.ts';

/** „411 €“, „500–1.200 €“, „ab 150 €“. */
export function euroRange({ min, max }: { min: number | null; max: number | null }): string {
  if (min === null || max === null) {
    if (min === null && max === null) return 'offen';
    return min === null ? `bis ${formatEuro(max ?? 0)}` : `ab ${formatEuro(min)}`;
  }
  if (min === max) return formatEuro(min);
  return `${germanNumber(min, Number.isInteger(min) ? 0 : 2)}–${formatEuro(max)}`;
}

/** The amount of a line of the receipt. */
export const amountOf = ({ sum }: CostItem): string => (sum ? euroRange(sum) : 'offen');

const people = (min: number, max: number, one: string, many: string) => {
  if (max === 0) return '';
  return min === max ? `${max} ${max === 1 ? one : many}` : `${min} bis ${max} ${many}`;
};

/** For whom, on what norm, who pays, and with which reservation. */
export function notesOf(item: CostItem): { norm: string | null; notes: string[] } {
  const adults = people(item.adults.min, item.adults.max, 'Erwachsener', 'Erwachsene');
  const minors = people(item.minors.min, item.minors.max, 'Kind', 'Kinder');
  const single = item.adults.max + item.minors.max < 2;
  const notes = [
    single ? '' : [adults, minors].filter(Boolean).join(', '),
    item.certainty === 'mayApply' ? 'falls nötig' : '',
    item.payer === 'open' ? 'Zahlung nach Absprache' : `zahlt: ${payerTexts[item.payer]}`,
    item.sum ? '' : 'kein Betrag belegt',
    ...item.reservations.map((id) => reservationTexts[id]),
  ];
  const isLaw = item.kind === 'fixed';
  return {
    norm: item.norm && isLaw ? formatNorm(item.norm) : null,
    notes: notes.filter(Boolean),
  };
}

/** The sum; „mindestens“ where an item has no amount. */
export function totalWords({ total, open }: Costs): string {
  const range = euroRange(total);
  return open.length > 0 && total.min === total.max ? `mindestens ${range}` : range;
}
