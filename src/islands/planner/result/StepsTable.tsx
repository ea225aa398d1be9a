import type { Plan, PlannedStep } from '../../../rules/index.ts';
import type { StepListening } from '../../../lib/podcast/stepMarks.ts';
import { TapeHatch } from '../../tape/TapeHatch.tsx';
import { actorTexts, stepText } from '../../../lib/procedure/texts.ts';
import { dueWords, durationWords, kindWords, normLinks, patternOf } from '../view/duration.ts';
import { numbered, type NumberedStep } from '../view/tape.ts';
import { aboutWords, tableDay } from '../view/when.ts';
import { ListenLink } from './ListenLink.tsx';

type Props = { plan: Plan; labelledBy: string; listening?: StepListening };

function weight({ step: { critical, slack, certainty } }: NumberedStep): string {
  const parts = [
    certainty === 'mayApply' ? 'falls nötig' : '',
    critical ? 'bestimmt den Termin' : '',
    !critical && slack !== null && slack > 0 ? `${aboutWords(slack)} Luft` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** Until when to begin; a duty has only its own day, and what the entry sets off has none. */
function beginWords({ startBy, procedure, dueBy }: PlannedStep): string {
  if (dueBy) return `zum ${dueWords}`;
  if (!startBy && procedure === 'afterEntry') return 'nach der Einreise';
  return tableDay(startBy?.latest ?? null);
}

type RowProps = {
  entry: NumberedStep;
  backward: boolean;
  heard: StepListening[string] | undefined;
};

function Row({ entry, backward, heard }: RowProps) {
  const { step, number } = entry;
  return (
    <tr class={step.critical ? 'critical' : ''}>
      <th scope="row">
        <div>
          <span class="number">{number}</span>
          <span>
            {stepText(step.id)}
            <small>{weight(entry)}</small>
            <ListenLink mark={heard} />
          </span>
        </div>
      </th>
      <td>{actorTexts[step.actor]}</td>
      {backward && <td data-label="beginnen bis">{beginWords(step)}</td>}
      <td data-label="frühestens">{tableDay(step.end.earliest)}</td>
      <td data-label="spätestens">{tableDay(step.end.latest)}</td>
      <td class="basis">
        <svg class="swatch" width="34" height="12" aria-hidden="true">
          {patternOf(step) === 'hatched' && <TapeHatch id={`${step.id}-muster`} />}
          <rect
            class={patternOf(step)}
            x="1"
            y="1"
            width="32"
            height="10"
            fill={patternOf(step) === 'hatched' ? `url(#${step.id}-muster)` : undefined}
          />
        </svg>
        {durationWords(step)}
        <small>{kindWords(step)}</small>
        <small class="norms">
          {normLinks(step).map(({ text, href }) => (
            <a key={text} href={href} rel="noreferrer">
              {text}
            </a>
          ))}
        </small>
      </td>
    </tr>
  );
}

/** Who is to act when: the tape in words. */
export function StepsTable({ plan, labelledBy, listening = {} }: Props) {
  const backward = plan.mode === 'backward';
  return (
    <table class="steps-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">Schritt</th>
          <th scope="col">Wer ist am Zug</th>
          {backward && <th scope="col">Beginnen bis</th>}
          <th scope="col">Fertig frühestens</th>
          <th scope="col">Fertig spätestens</th>
          <th scope="col">Dauer und Grundlage</th>
        </tr>
      </thead>
      <tbody>
        {numbered(plan).map((entry) => (
          <Row
            key={entry.step.id}
            entry={entry}
            backward={backward}
            heard={listening[entry.step.id]}
          />
        ))}
      </tbody>
    </table>
  );
}
