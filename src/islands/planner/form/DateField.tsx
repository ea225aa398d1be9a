import { parseIsoDate, type CaseDate } from '../../../rules/index.ts';
import type { Dispatch, PlannerState } from '../state.ts';
import { dateTexts } from '../textsQuestions.ts';
import { Field } from './Field.tsx';

type Props = { state: PlannerState; dispatch: Dispatch; problem?: string | undefined };
type Kind = CaseDate['kind'];

const kinds: readonly Kind[] = ['none', 'start', 'firstDay'];

/** The field keeps what was typed; only a calendar day reaches the plan. */
function dateOf(kind: Kind, text: string): CaseDate {
  const date = parseIsoDate(text);
  return kind === 'none' || !date ? { kind: 'none' } : { kind, date };
}

/** Where the plan is fixed: in weeks, forward from a start, or backward from a wished first day. */
export function DateField({ state, dispatch, problem }: Props) {
  const { entries, facts } = state;
  const kind = (entries['dateKind'] ?? facts.date.kind) as Kind;
  const text = entries['date'] ?? (facts.date.kind === 'none' ? '' : facts.date.date);
  const set = (nextKind: Kind, next: string) =>
    dispatch({
      type: 'entry',
      entries: { dateKind: nextKind, date: next },
      facts: { date: dateOf(nextKind, next) },
    });
  const missing = kind !== 'none' && facts.date.kind === 'none';
  const said = missing ? (text === '' ? dateTexts.missing : dateTexts.unreadable) : problem;
  return (
    <Field id="f-date" label={dateTexts.label} problem={said}>
      <select
        name="dateKind"
        aria-label={dateTexts.label}
        value={kind}
        onChange={(event) => set(event.currentTarget.value as Kind, text)}
      >
        {kinds.map((entry) => (
          <option key={entry} value={entry}>
            {dateTexts.kinds[entry]}
          </option>
        ))}
      </select>
      {kind !== 'none' && (
        <input
          type="date"
          name="date"
          aria-label={dateTexts.kinds[kind]}
          aria-invalid={said !== undefined}
          value={text}
          onInput={(event) => set(kind, event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
