import type { FieldProblem, Question } from '../../../rules/index.ts';
import type { Dispatch, PlannerState } from '../state.ts';
import { problemTexts } from '../textsProblems.ts';
import { questionTexts } from '../textsQuestions.ts';
import { formOrder, nextQuestion, visibleQuestions, type Relevance } from '../visible.ts';
import { DateField } from './DateField.tsx';
import { QuestionField } from './QuestionField.tsx';

type Props = {
  state: PlannerState;
  dispatch: Dispatch;
  relevance: Relevance;
  /** False until the script runs: then the form can be used. */
  live: boolean;
};

const nextHint = 'Als Nächstes: Diese Angabe kann den Termin noch verschieben.';

function sentence({ id, with: other }: FieldProblem): string {
  return other ? `${problemTexts[id]} ${questionTexts[other].label}` : problemTexts[id];
}

const problemAt = (problems: readonly FieldProblem[], field: FieldProblem['field']) => {
  const found = problems.find((problem) => problem.field === field);
  return found && sentence(found);
};

function countOf({ facts }: PlannerState, shown: ReadonlySet<Question>): string {
  const answered = [...shown].filter((question) => facts[question] !== 'unknown').length;
  return `${answered} von ${shown.size} Angaben. Alles bleibt in Ihrem Browser.`;
}

/** The plan is always there already; the button only leads to it, as on a phone one must scroll far. */
function showAnswer(event: SubmitEvent): void {
  event.preventDefault();
  document.getElementById('fahrplan-antwort')?.focus();
}

/** The form: one question per field, those that do not matter are left out. */
export function JobTicket({ state, dispatch, relevance, live }: Props) {
  const shown = visibleQuestions(state.facts, state.touched, relevance);
  const next = nextQuestion(relevance.openQuestions);
  return (
    <form class="ticket" method="get" aria-label="Laufzettel" onSubmit={showAnswer}>
      <div class="ticket-head">
        <h2>Laufzettel</h2>
        <p>{countOf(state, shown)}</p>
        <button type="button" class="plain" onClick={() => dispatch({ type: 'reset' })}>
          Neu anfangen
        </button>
      </div>
      <fieldset class="whole" disabled={!live}>
        <legend class="visually-hidden">Angaben zur Einstellung</legend>
        {formOrder
          .filter((question) => shown.has(question))
          .map((question) => (
            <QuestionField
              key={question}
              question={question}
              state={state}
              dispatch={dispatch}
              problem={problemAt(relevance.problems, question)}
              hint={question === next ? nextHint : undefined}
            />
          ))}
        <DateField
          state={state}
          dispatch={dispatch}
          problem={problemAt(relevance.problems, 'date')}
        />
      </fieldset>
      <p class="ticket-foot">
        <button type="submit" disabled={!live}>
          Zum Ergebnis
        </button>
      </p>
    </form>
  );
}
