/** The names of the months, January first. */
export const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const nbsp = '\u00a0';

/** „19. August 2026“ from `2026-08-19`; „August 2026“ and „2026“ from shorter dates; other text as it is. */
export function germanDate(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month ? monthNames[Number(month) - 1] : undefined;
  return [day && `${Number(day)}.`, name, year].filter(Boolean).join(nbsp);
}

/** „19.08.2026“, for tables and margins. */
export function shortDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day ? `${day}.${month}.${year}` : iso;
}
