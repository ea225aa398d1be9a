import { render } from 'preact';
import { isoDate, parseCase, serialiseCase, type IsoDate } from '../../rules/index.ts';
import type { StepListening } from '../../lib/podcast/stepMarks.ts';
import { Planner } from './Planner.tsx';
import { reduce, startOn, type Action, type PlannerState } from './state.ts';

/** Today where the reader is. */
function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** An address such as `#fastTrack` leads to a part of the page and holds no case. */
function fragment(): string {
  const text = location.hash.slice(1);
  return document.getElementById(text) ? '' : text;
}

const opened = (): Action => ({ type: 'open', parsed: parseCase(fragment()) });

/** The only effect of the planner: the address tells the case, so that a copied link repeats it. */
function writeAddress({ facts, asOf }: PlannerState): void {
  history.replaceState(null, '', `#${serialiseCase(facts, asOf)}`);
}

/** Makes the planner of the page live. */
export function mount(root: HTMLElement): void {
  const asOf = today();
  const listening = JSON.parse(root.dataset['planner'] ?? '{}') as StepListening;
  let state = reduce(startOn(asOf), opened());
  const draw = () => {
    render(<Planner state={state} dispatch={dispatch} live listening={listening} />, root);
  };
  const dispatch = (action: Action) => {
    state = reduce(state, action);
    if (action.type === 'answer' || action.type === 'entry') writeAddress(state);
    if (action.type === 'reset') history.replaceState(null, '', location.pathname);
    draw();
  };
  addEventListener('hashchange', () => {
    if (document.getElementById(location.hash.slice(1))) return;
    dispatch(opened());
  });
  draw();
}
