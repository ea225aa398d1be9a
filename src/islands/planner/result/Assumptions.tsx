import type {
  AssumedDays,
  AssumptionId,
  AssumptionInUse,
  Bound,
  CaseFacts,
} from '../../../rules/index.ts';
import { readNumber } from '../readNumber.ts';
import type { Dispatch } from '../state.ts';
import { assumptionTexts } from '../textsPlan.ts';
import { assumedWords, boundTexts } from '../view/when.ts';

type Props = {
  assumptions: readonly AssumptionInUse[];
  edited: CaseFacts['assumptions'];
  dispatch: Dispatch;
};

const bounds: readonly Bound[] = ['earliest', 'typical', 'latest'];

/** An empty field leaves the bound open; a text that is no whole number changes nothing. */
function read(text: string, before: number | null): number | null {
  const value = readNumber(text);
  if (value === 'unknown') return null;
  return value ?? before;
}

function without(edited: CaseFacts['assumptions'], id: AssumptionId): CaseFacts['assumptions'] {
  return Object.fromEntries(Object.entries(edited).filter(([key]) => key !== id));
}

function Row({ entry, edited, dispatch }: { entry: AssumptionInUse } & Omit<Props, 'assumptions'>) {
  const { id, stated, fills } = entry;
  const value: AssumedDays = edited[id] ?? entry.value;
  const set = (assumptions: CaseFacts['assumptions']) =>
    dispatch({ type: 'answer', facts: { assumptions } });
  return (
    <fieldset class="assumption">
      <legend>{assumptionTexts[id]}</legend>
      <div class="days">
        {bounds
          .filter((bound) => fills.includes(bound))
          .map((bound) => (
            <label key={bound}>
              <span>{boundTexts[bound]}</span>
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                name={`${id}.${bound}`}
                value={value[bound] ?? ''}
                placeholder="offen"
                onChange={({ currentTarget }) =>
                  set({
                    ...edited,
                    [id]: { ...value, [bound]: read(currentTarget.value, value[bound]) },
                  })
                }
              />
              <span>Tage</span>
            </label>
          ))}
      </div>
      {edited[id] && (
        <p class="small">
          Von Ihnen geändert. Unser Ausgangswert: {assumedWords(stated) ?? 'offen'}.{' '}
          <button type="button" class="plain" onClick={() => set(without(edited, id))}>
            Zurücksetzen
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** Every duration that nobody names: shown by name, and open to change. */
export const Assumptions = ({ assumptions, edited, dispatch }: Props) => (
  <details class="assumptions">
    <summary>
      Unsere Annahmen ändern <small>({assumptions.length})</small>
    </summary>
    <p>
      Für diese Schritte nennt niemand eine Dauer, oder nur eine längste. Was wir annehmen, ist
      weder Gesetz noch Messung. Kennen Sie es besser, tragen Sie Ihre Tage ein.
    </p>
    {assumptions.map((entry) => (
      <Row key={entry.id} entry={entry} edited={edited} dispatch={dispatch} />
    ))}
  </details>
);
