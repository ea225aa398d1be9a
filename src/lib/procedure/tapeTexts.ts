import type { Procedure, ProcedureId } from '../../rules/index.ts';
import type { TapeLayout } from '../tape/types.ts';
import { isOnTape } from './tapeSteps.ts';
import { procedureTitles, stepText } from './texts.ts';

const nbsp = '\u00a0';

/** What has happened at the zero of the tape. */
const zeroTexts: Record<ProcedureId, string> = {
  fastTrack: 'Die Vereinbarung ist geschlossen, alle Unterlagen sind da.',
  regular: 'Alle Unterlagen sind da.',
  regularWithPreCheck: 'Alle Unterlagen sind da.',
  specialized: 'Die Auswahl beginnt.',
  titleChange: 'Der Titel ist gewählt, die Unterlagen sind da.',
  workPermission: 'Der Betrieb hat das Papier gelesen.',
  family: 'Der Vertrag ist geschlossen.',
  afterEntry: 'Die Fachkraft ist eingereist und eingezogen.',
};

const insteadSentence =
  'Gezeichnet ist die Anerkennung. Bei einem Hochschulabschluss kann die Zeugnisbewertung an ihre Stelle treten.';

type TapeWords = {
  /** For the window of the tape's case. */
  readonly figure: string;
  readonly unit: string;
  /** What the drawing shows and what it does not promise. */
  readonly sentences: readonly string[];
  /** The drawing in words, for those who do not see it. */
  readonly label: string;
};

function rounded({ from, to }: TapeLayout['total']): { text: string; figure: string } {
  const [least, most] = [Math.round(from), Math.round(to)];
  const exact = Math.abs(least - from) < 0.05 && Math.abs(most - to) < 0.05;
  const range = least === most ? String(most) : `${least} bis ${most}`;
  const text = `${range}${nbsp}Wochen`;
  return { text: exact ? text : `rund ${text}`, figure: range.replace(' bis ', '–') };
}

/** Under which conditions the weeks add up to the total. */
function conditionOf({ rows }: TapeLayout, procedure: ProcedureId): string {
  const timed = rows.filter(({ shape }) => shape !== 'stub');
  const experience = timed.filter(({ step }) => step.pattern === 'dashed').length;
  if (experience === timed.length) return 'wenn die Erfahrungswerte zutreffen';
  // After entry the one deadline is the worker's own.
  const whose = procedure === 'afterEntry' ? 'alle' : 'alle Stellen';
  const deadlines = `wenn ${whose} ihre Fristen halten`;
  return experience > 0 ? `${deadlines} und die Erfahrungswerte zutreffen` : deadlines;
}

function totalSentence(layout: TapeLayout, procedure: ProcedureId): string {
  const rest = layout.rows.some(({ shape }) => shape === 'stub')
    ? 'Schritte ohne belegte Dauer (x) kommen dazu'
    : undefined;
  const cuts = layout.rows.filter(({ shape }) => shape === 'cut').map(({ step }) => step);
  if (cuts.length === 0) {
    const { text } = rounded(layout.total);
    const total = `${text}, ${conditionOf(layout, procedure)}`;
    const whole = [total, rest].filter(Boolean).join('; ');
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
  }
  const named = cuts.map(({ label, time }) => `„${label}“ (${time})`).join(', ');
  const why = `Keine Summe. Eine Obergrenze nennt hier nur die Erfahrung: ${named}. Dort ist das Band unterbrochen.`;
  return rest ? `${why} ${rest}.` : why;
}

/**
 * The words around the tape of a procedure; the total is a condition, never a promise. Steps that a
 * case does without are not spoken of.
 */
export function tapeWords(
  procedure: Procedure,
  layout: TapeLayout,
  without: readonly string[] = [],
): TapeWords {
  const steps = procedure.steps.filter(({ id }) => !without.includes(id));
  const open = layout.breaks.length > 0;
  const plus = layout.rows.some(({ shape }) => shape === 'stub') ? ' + x' : '';
  const instead = steps.some(
    ({ id, appliesWhen }) =>
      appliesWhen === 'evaluationNeeded' && !layout.rows.some(({ step }) => step.id === id),
  );
  const off = steps.filter((step) => !isOnTape(step)).map(({ id }) => stepText(id));
  const offSentence = `Nicht auf dem Band: ${off.join(', ')}. Diese Frist hat einen eigenen Anlass.`;
  const sentences = [
    `Woche${nbsp}0: ${zeroTexts[procedure.id]}`,
    totalSentence(layout, procedure.id),
    ...(instead ? [insteadSentence] : []),
    ...(off.length > 0 ? [offSentence] : []),
  ];
  const title = procedureTitles[procedure.id];
  const intro = `Maßband: ${title}, ${layout.rows.length} Schritte nach Wochen.`;
  return {
    figure: open ? 'offen' : `${rounded(layout.total).figure}${plus}`,
    unit: open ? '' : 'Wochen',
    sentences,
    label: [intro, ...sentences, 'Die Tabelle nennt jeden Schritt.'].join(' '),
  };
}
