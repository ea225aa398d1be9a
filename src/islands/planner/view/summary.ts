import type { DurationKind, Plan, PlanDay } from '../../../rules/index.ts';
import { stepText } from '../../../lib/procedure/texts.ts';
import { kindTexts } from '../textsPlan.ts';
import { longDay } from './when.ts';

export type BigDay = { readonly label: string; readonly day: string };

export type Summary = {
  readonly days: readonly BigDay[];
  /** The usual day; null where nobody can name one, or where it stands among the two. */
  readonly usual: string | null;
  /** Under which condition the days hold. */
  readonly condition: string;
  /** The step on which the days rest least safely. */
  readonly weakest: string | null;
  /** All of it in one sentence, for those who hear it. */
  readonly spoken: string;
};

/** What the plan ends with, in a word. */
export function goalOf({ total: { endsWith } }: Pick<Plan, 'total'>): string {
  if (endsWith === 'licenceGranted') return 'Approbation';
  return endsWith === 'titleCopied' || endsWith === 'permitIssued'
    ? 'Neuer Titel'
    : 'Arbeitsbeginn';
}

const enumerate = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1) ?? ''}`;

const ofLaw: readonly DurationKind[] = [
  'statutoryDeadline',
  'deemedConsent',
  'shouldPeriod',
  'usualPeriod',
];

/** „Wenn alle Stellen ihre Fristen halten und unsere Annahmen zutreffen.“ */
function conditionOf({ total }: Pick<Plan, 'total'>): string {
  const { kinds } = total;
  const guesses = [
    ...(kinds.includes('experience') ? ['die Erfahrungswerte'] : []),
    ...(kinds.includes('assumption') ? ['unsere Annahmen'] : []),
  ];
  const parts = [
    ...(ofLaw.some((kind) => kinds.includes(kind)) ? ['alle Stellen ihre Fristen halten'] : []),
    ...(guesses.length > 0 ? [`${enumerate(guesses)} zutreffen`] : []),
  ];
  const given = parts.length > 0 ? `Wenn ${enumerate(parts)}.` : '';
  return `${given} Fehlt ein Papier, steht die Uhr.`.trim();
}

function forwardDays(plan: Plan): BigDay[] {
  const { earliest, latest } = plan.total.end;
  const goal = goalOf(plan);
  return [
    { label: `${goal} frühestens`, day: longDay(earliest) },
    { label: 'spätestens', day: longDay(latest) },
  ];
}

function backwardDays({ startBy }: Plan): BigDay[] {
  const day = (value: PlanDay | null | undefined) => longDay(value ?? null);
  return [
    { label: 'Beginnen bei langer Dauer bis', day: day(startBy?.latest) },
    { label: 'bei üblicher Dauer bis', day: day(startBy?.typical) },
  ];
}

/** The answer in two days and one condition; a wished day is never called safe. */
export function summaryOf(plan: Plan): Summary {
  const days = plan.mode === 'backward' ? backwardDays(plan) : forwardDays(plan);
  const link = plan.weakestLink;
  const weakest = link && `Am wenigsten sicher: ${stepText(link.step)} (${kindTexts[link.kind]}).`;
  const spoken = days.map(({ label, day }) => `${label} ${day}`).join(', ');
  const { typical } = plan.total.end;
  const usual = plan.mode !== 'backward' && typical ? `Üblich: ${longDay(typical)}.` : null;
  return { days, usual, condition: conditionOf(plan), weakest, spoken: `${spoken}.` };
}
