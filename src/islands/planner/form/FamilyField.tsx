import type { CaseFacts } from '../../../rules/index.ts';
import { answerOf, children, familyWith, isUnreadable } from '../entries.ts';
import type { Dispatch, PlannerState } from '../state.ts';
import { familyTexts } from '../textsQuestions.ts';
import { Segments } from './Choices.tsx';
import { NumberInput } from './NumberInput.tsx';

type Props = { state: PlannerState; dispatch: Dispatch };

const mostChildren = 8;

function pick(value: string): CaseFacts['family'] {
  if (value === 'unknown') return 'unknown';
  return value === 'nobody' ? [] : familyWith('unknown', { spouse: true });
}

function Members({ state, dispatch }: Props) {
  const { family } = state.facts;
  if (family === 'unknown' || family.length === 0) return null;
  const kids = children(family);
  const change = (next: Parameters<typeof familyWith>[1]) =>
    dispatch({ type: 'answer', facts: { family: familyWith(family, next) } });
  return (
    <div class="members">
      <label class="tick">
        <input
          type="checkbox"
          name="spouse"
          checked={family.length > kids.length}
          onChange={(event) => change({ spouse: event.currentTarget.checked })}
        />
        {familyTexts.spouse}
      </label>
      <label class="count">
        {familyTexts.children}
        <select
          name="children"
          value={kids.length}
          onChange={(event) => change({ children: Number(event.currentTarget.value) })}
        >
          {Array.from({ length: mostChildren + 1 }, (_, count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      {kids.map((_, index) => {
        const name = `child${index}`;
        const text = state.entries[name] ?? '';
        const label = familyTexts.childAge(index + 1);
        return (
          <div key={name} class="child">
            <span aria-hidden="true">{label}</span>
            <NumberInput
              name={name}
              label={label}
              unit="Jahre"
              text={text}
              invalid={isUnreadable(text)}
              onText={(next) =>
                dispatch({
                  type: 'entry',
                  entries: { [name]: next },
                  facts: { family: familyWith(family, { age: { index, age: answerOf(next) } }) },
                })
              }
            />
          </div>
        );
      })}
    </div>
  );
}

/** Who comes along, with the ages of children, because fees differ for them. */
export function FamilyField(props: Props) {
  const { family } = props.state.facts;
  const value = family === 'unknown' ? 'unknown' : family.length === 0 ? 'nobody' : 'someone';
  const options = [
    { value: 'nobody', label: familyTexts.nobody },
    { value: 'someone', label: familyTexts.someone },
  ];
  return (
    <>
      <Segments
        name="family"
        options={options}
        value={value}
        onPick={(next) => props.dispatch({ type: 'answer', facts: { family: pick(next) } })}
      />
      <Members {...props} />
    </>
  );
}
