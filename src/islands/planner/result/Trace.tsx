import type { Plan, TraceEntry } from '../../../rules/index.ts';
import { findParameter } from '../../../rules/index.ts';
import { shortDate } from '../../../lib/dates.ts';
import { formatNorm } from '../../../lib/law/norms.ts';
import { countedTime } from '../../../lib/law/numerals.ts';
import { parseForm } from '../../../lib/law/tokens.ts';
import { stepText } from '../../../lib/procedure/texts.ts';
import type { Dispatch } from '../state.ts';
import { assumptionTexts, kindTexts, traceTexts } from '../textsPlan.ts';
import { boundTexts, tableDay } from '../view/when.ts';

type Props = { plan: Plan; open: boolean; dispatch: Dispatch };

const plain = parseForm('');

function Basis({ entry }: { entry: TraceEntry }) {
  if (entry.assumption) return <>Annahme: {assumptionTexts[entry.assumption]}</>;
  if (!entry.parameter) return <>{kindTexts[entry.kind]}</>;
  const { labelDe, norm } = findParameter(entry.parameter);
  return (
    <>
      <a href={`/rechtsstand/#${entry.parameter}`}>{labelDe}</a>, {formatNorm(norm)},{' '}
      {kindTexts[entry.kind]}
      {entry.versionFrom && `, Fassung ab ${shortDate(entry.versionFrom)}`}
    </>
  );
}

function counted({ rule, amount, unit, moved }: TraceEntry): string {
  if (rule === 'atOnce' || rule === 'dueBy') return traceTexts[rule];
  const shift =
    moved > 0 ? `, danach ${countedTime(moved, 'days', plain)} bis zum nächsten Werktag` : '';
  return `+ ${countedTime(amount, unit, plain)}${shift}`;
}

function Entries({ plan }: { plan: Plan }) {
  return (
    <ol class="trace">
      {plan.steps.map((step) => (
        <li key={step.id}>
          <b>{stepText(step.id)}</b>
          <ul>
            {plan.trace
              .filter((entry) => entry.step === step.id)
              .map((entry, index) => (
                // One bound can have several ways to it; the list never changes its order.
                <li key={index}>
                  {boundTexts[entry.bound]}: {tableDay(entry.from)}{' '}
                  {entry.after && `(nach „${stepText(entry.after)}“)`} {counted(entry)} ={' '}
                  {tableDay(entry.to)}.{' '}
                  <small>
                    <Basis entry={entry} />
                  </small>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The „Rechenweg“: from which day, by which rule and on what basis each day follows. */
export const Trace = ({ plan, open, dispatch }: Props) => (
  <details
    class="calculation"
    open={open}
    onToggle={({ currentTarget }) => {
      if (currentTarget.open !== open) dispatch({ type: 'trace', open: currentTarget.open });
    }}
  >
    <summary>Rechenweg zeigen</summary>
    {open && <Entries plan={plan} />}
  </details>
);
