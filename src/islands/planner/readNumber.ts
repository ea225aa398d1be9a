/**
 * A number as people type it here: „45.000“, „45 000,50 €“, „-3“. Points before three digits separate
 * thousands, a comma starts decimals.
 *
 * @returns 'unknown' for an empty field, null for what is no number
 */
export function readNumber(text: string): number | 'unknown' | null {
  const bare = text.replace(/[\s\u00a0\u202f€']/g, '').replace(/\u2212/g, '-');
  if (bare === '') return 'unknown';
  const plain = /^-?\d+([.,]\d{1,2})?$/;
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d{1,2})?$/;
  if (grouped.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return plain.test(bare) ? Number(bare.replace(',', '.')) : null;
}
