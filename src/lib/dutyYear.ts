import type { Norm } from '../rules/index.ts';

/** One entry of the year: fixed by law, or our own advice where to put a recurring task. */
export type YearTask = {
  /** 1 to 12. */
  readonly month: number;
  readonly text: string;
  readonly norms: readonly Norm[];
};

const norm = (act: Norm['act'], section: string, rest: Partial<Norm> = {}): Norm => ({
  act,
  section,
  ...rest,
});

/**
 * What comes back every year for an employer of workers from third countries, by month. Entries
 * without a norm are advice: the task is real, the month is only a proposal.
 */
export const yearTasks: readonly YearTask[] = [
  {
    month: 1,
    text: 'Neue Werte einsetzen: Gehaltsschwellen, Mindestlohn, Vergütung der Azubis. Das Kontingent für den Westbalkan beginnt neu.',
    norms: [
      norm('AufenthG', '18g', { paragraph: '7' }),
      norm('BeschV', '26', { paragraph: '2', sentence: '3' }),
    ],
  },
  { month: 2, text: 'Ablauf aller Titel durchsehen, Termine anfragen.', norms: [] },
  { month: 4, text: 'Bleibegespräche führen.', norms: [] },
  { month: 5, text: 'Ablauf aller Titel durchsehen.', norms: [] },
  { month: 6, text: 'Zimmer, Patin oder Pate für neue Azubis suchen.', norms: [] },
  {
    month: 8,
    text: 'Für Azubis: Bis Ende August gibt das Bundesinnenministerium den Bedarf fürs nächste Jahr bekannt. Titel durchsehen.',
    norms: [norm('AufenthG', '2', { paragraph: '3', sentence: '7' })],
  },
  { month: 10, text: 'Unterweisung und AGG auffrischen, Aushänge prüfen.', norms: [] },
  { month: 11, text: 'Ablauf aller Titel durchsehen.', norms: [] },
  {
    month: 12,
    text: 'Bis Jahresende gibt das Bundesinnenministerium die neuen Gehaltsschwellen bekannt.',
    norms: [
      norm('AufenthG', '18', { paragraph: '2', number: '5' }),
      norm('AufenthG', '18g', { paragraph: '7' }),
      norm('BeschV', '6', { paragraph: '2' }),
    ],
  },
];

const centre = 100;

/** A point of the ring; `turn` runs from 0 to 1, clockwise from the top. */
function point(radius: number, turn: number): string {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  const place = (value: number) => (centre + radius * value).toFixed(2);
  return `${place(Math.cos(angle))} ${place(Math.sin(angle))}`;
}

/** SVG path of one month in a ring within 200 by 200 units, with a small gap to its neighbours. */
export function monthPath(month: number): string {
  const gap = 0.004;
  const from = (month - 1) / 12 + gap;
  const to = month / 12 - gap;
  return (
    `M${point(92, from)}A92 92 0 0 1 ${point(92, to)}` +
    `L${point(58, to)}A58 58 0 0 0 ${point(58, from)}Z`
  );
}

/** Where the letter of a month stands. */
export function monthPlace(month: number): { readonly x: string; readonly y: string } {
  const [x = '', y = ''] = point(75, (month - 0.5) / 12).split(' ');
  return { x, y };
}
