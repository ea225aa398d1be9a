import { germanDate } from '../../../lib/dates.ts';
import type { StepListening } from '../../../lib/podcast/stepMarks.ts';
import type { Dispatch, PlannerState } from '../state.ts';
import type { Result } from '../view/result.ts';
import { summaryOf } from '../view/summary.ts';
import { wordsOn } from '../view/words.ts';
import { Answer } from './Answer.tsx';
import { Assumptions } from './Assumptions.tsx';
import { Exports } from './Exports.tsx';
import { FindingList, WarningList } from './Notices.tsx';
import { NowCard } from './NowCard.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Papers } from './Papers.tsx';
import { PlanTape } from './PlanTape.tsx';
import { Receipt } from './Receipt.tsx';
import { StepsTable } from './StepsTable.tsx';
import { Trace } from './Trace.tsx';
import { VerdictView } from './VerdictView.tsx';

type Props = {
  state: PlannerState;
  dispatch: Dispatch;
  result: Result;
  listening: StepListening;
};

/** Everything that follows from the answers, the dates first. */
export function Outcome({ state, dispatch, result, listening }: Props) {
  const { plan, costs, documents, findings, verdict } = result;
  const { facts, asOf } = state;
  const summary = summaryOf(plan);
  const words = wordsOn(facts.date.kind === 'none' ? asOf : facts.date.date, asOf);
  const grave = findings.filter(({ severity }) => severity === 'stop');
  const others = findings.filter(({ severity }) => severity !== 'stop');
  return (
    <div class="outcome">
      <p class="visually-hidden" role="status">
        {summary.spoken}
      </p>
      <Answer summary={summary} />
      {grave.length > 0 && <FindingList findings={grave} words={words} />}
      <WarningList warnings={plan.warnings} />
      <PlanTape plan={plan} id="plan" />
      <div class="pair">
        <VerdictView verdict={verdict} asOf={asOf} />
        <NowCard plan={plan} />
      </div>
      <div class={plan.mode === 'backward' ? 'pair long' : 'pair'}>
        <section>
          <h2 id="wer-ist-am-zug">Wer ist am Zug?</h2>
          <StepsTable plan={plan} labelledBy="wer-ist-am-zug" listening={listening} />
          <Assumptions
            assumptions={plan.assumptions}
            edited={facts.assumptions}
            dispatch={dispatch}
          />
          <Trace plan={plan} open={state.traceOpen} dispatch={dispatch} />
        </section>
        <Receipt costs={costs} />
      </div>
      <section aria-labelledby="befunde">
        <h2 id="befunde">Was das Gesetz dazu sagt</h2>
        <FindingList findings={others} words={words} />
      </section>
      <OpenQuestions questions={plan.openQuestions} />
      <section aria-labelledby="unterlagen">
        <h2 id="unterlagen">Unterlagen</h2>
        <Papers documents={documents} />
      </section>
      <Exports state={state} dispatch={dispatch} result={result} />
      <p class="small">Gerechnet am {germanDate(asOf)}. Keine Rechtsberatung.</p>
    </div>
  );
}
