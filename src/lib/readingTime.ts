/** Whole minutes at 180 words a minute, the pace of reading on a screen; at least one. */
export function readingMinutes(markdown: string): number {
  const words = markdown
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / 180));
}
