import type { CaseFacts, Question } from '../../../rules/index.ts';
import { laender } from '../../../lib/taxonomy.ts';
import { answerOf, isUnreadable } from '../entries.ts';
import type { Dispatch, PlannerState } from '../state.ts';
import { purposeGroups, purposeTexts } from '../textsPurpose.ts';
import { answerTexts, questionTexts, type Choice } from '../textsQuestions.ts';
import { unreadableNumber } from '../textsProblems.ts';
import { Segments, Select, type Option } from './Choices.tsx';
import { FamilyField } from './FamilyField.tsx';
import { Field } from './Field.tsx';
import { NumberInput } from './NumberInput.tsx';

type Props = {
  question: Question;
  state: PlannerState;
  dispatch: Dispatch;
  problem?: string | undefined;
  hint?: string | undefined;
};

const units = { age: 'Jahre', yearlySalary: '€' } as const;
const isNumber = (question: Question): question is keyof typeof units => question in units;

const purposeOptions = purposeGroups.map(({ label, purposes }) => ({
  label,
  options: purposes.map((value) => ({ value, label: purposeTexts[value].label })),
}));

function optionsOf(question: Choice): readonly Option[] {
  if (question === 'purpose') return [];
  if (question === 'land') return laender.map(({ code, name }) => ({ value: code, label: name }));
  return Object.entries(answerTexts[question]).map(([value, label]) => ({ value, label }));
}

/** Yes and no are kept as such, everything else as the word of the contract. */
function answer(question: Choice, value: string): Partial<CaseFacts> {
  const known = value === 'true' ? true : value === 'false' ? false : value;
  return { [question]: known };
}

/** Two short answers stand side by side, others in a list. */
const isShort = (options: readonly Option[]): boolean =>
  options.length === 2 && options.every(({ label }) => label.length < 8);

function ChoiceInput({ question, state, dispatch }: Props & { question: Choice }) {
  const options = optionsOf(question);
  const shared = {
    name: question,
    options,
    value: String(state.facts[question]),
    onPick: (value: string) => dispatch({ type: 'answer', facts: answer(question, value) }),
  };
  if (isShort(options)) return <Segments {...shared} />;
  const groups = question === 'purpose' ? purposeOptions : [];
  return <Select {...shared} groups={groups} label={questionTexts[question].label} />;
}

function NumberQuestion({ question, state, dispatch }: Props & { question: keyof typeof units }) {
  const text = state.entries[question] ?? '';
  return (
    <NumberInput
      name={question}
      label={questionTexts[question].label}
      unit={units[question]}
      text={text}
      invalid={isUnreadable(text)}
      onText={(next) =>
        dispatch({
          type: 'entry',
          entries: { [question]: next },
          facts: { [question]: answerOf(next) },
        })
      }
    />
  );
}

/** What the chosen purpose asks for belongs to its field. */
function explained(question: Question, { facts }: PlannerState) {
  if (question !== 'purpose' || facts.purpose === 'unknown') return questionTexts[question];
  return {
    ...questionTexts.purpose,
    ...purposeTexts[facts.purpose],
    label: questionTexts.purpose.label,
  };
}

/** A question with the control that fits its answers. */
export function QuestionField(props: Props) {
  const { question, state, dispatch } = props;
  const { label, help, norm } = explained(question, state);
  const unreadable = isNumber(question) && isUnreadable(state.entries[question]);
  const problem = unreadable ? unreadableNumber : props.problem;
  return (
    <Field id={`f-${question}`} {...{ label, help, norm, problem }} hint={props.hint}>
      {isNumber(question) ? (
        <NumberQuestion {...props} question={question} />
      ) : question === 'family' ? (
        <FamilyField state={state} dispatch={dispatch} />
      ) : (
        <ChoiceInput {...props} question={question} />
      )}
    </Field>
  );
}
