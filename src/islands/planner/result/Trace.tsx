import type { ComponentType } from 'preact';
import type { Plan } from '../../../rules/index.ts';
import type { Dispatch } from '../state.ts';

type Props = { plan: Plan; open: boolean; dispatch: Dispatch };

/** The calculation is long and seldom read: its part of the script comes with the first look. */
let Entries: ComponentType<{ plan: Plan }> | undefined;

async function toggle(details: HTMLDetailsElement, open: boolean, dispatch: Dispatch) {
  if (details.open === open) return;
  Entries ??= (await import('./TraceEntries.tsx')).TraceEntries;
  dispatch({ type: 'trace', open: details.open });
}

/** The „Rechenweg“: from which day, by which rule and on what basis each day follows. */
export const Trace = ({ plan, open, dispatch }: Props) => (
  <details
    class="calculation"
    open={open}
    onToggle={({ currentTarget }) => void toggle(currentTarget, open, dispatch)}
  >
    <summary>Rechenweg zeigen</summary>
    {open && Entries && <Entries plan={plan} />}
  </details>
);
