import type { StepListening } from '../../lib/podcast/stepMarks.ts';
import { JobTicket } from './form/JobTicket.tsx';
import { Outcome } from './result/Outcome.tsx';
import { LinkNotice } from './result/LinkNotice.tsx';
import type { Dispatch, PlannerState } from './state.ts';
import { resultOf } from './view/result.ts';

type Props = {
  state: PlannerState;
  dispatch: Dispatch;
  /** False in the page as built: the form waits for the script. */
  live: boolean;
  /** Which chapters of the podcast explain which steps. */
  listening: StepListening;
};

/** The planner: the job ticket, and at once what follows from it. */
export function Planner({ state, dispatch, live, listening }: Props) {
  const result = resultOf(state.facts, state.asOf);
  const { plan, findings, costs } = result;
  const relevance = {
    openQuestions: plan.openQuestions,
    problems: plan.problems,
    findings,
    costs,
  };
  return (
    <div class="planner">
      <LinkNotice state={state} plan={plan} />
      <JobTicket state={state} dispatch={dispatch} relevance={relevance} live={live} />
      <Outcome state={state} dispatch={dispatch} result={result} listening={listening} />
    </div>
  );
}
