import {
  titleRules,
  unknownCase,
  type CaseFacts,
  type IsoDate,
  type LawFingerprint,
  type ParsedCase,
  type Question,
} from '../../rules/index.ts';
import { entriesOf, type Entries } from './entries.ts';

export type Refusal = Extract<ParsedCase, { kind: 'refused' }>['reason'];

/** What the reader said, and nothing that follows from it. */
export type PlannerState = {
  /** Day of computation: today. */
  readonly asOf: IsoDate;
  readonly facts: CaseFacts;
  /** Fields for numbers as they were typed, also what is no number. */
  readonly entries: Entries;
  /** Questions that the reader has been at. */
  readonly touched: readonly Question[];
  /** Why the link that led here could not be read. */
  readonly refusal: Refusal | null;
  /** When the link that led here was made, and on which law; null without such a link. */
  readonly link: { readonly madeOn: IsoDate; readonly fingerprint: LawFingerprint } | null;
  /** What the page last did at the reader's wish, e.g. „Link kopiert.“ */
  readonly said: string;
  /** Whether the whole calculation is opened. */
  readonly traceOpen: boolean;
};

export type Action =
  | { readonly type: 'answer'; readonly facts: Partial<CaseFacts> }
  | { readonly type: 'entry'; readonly entries: Entries; readonly facts: Partial<CaseFacts> }
  | { readonly type: 'open'; readonly parsed: ParsedCase }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'trace'; readonly open: boolean }
  | { readonly type: 'reset' };

export type Dispatch = (action: Action) => void;

/**
 * The form starts with an example, so that the first look shows a plan: the commonest case, somebody
 * with a vocational qualification who still lives abroad. Everything about the job itself is open.
 */
const exampleCase: CaseFacts = {
  ...unknownCase,
  whereabouts: 'abroad',
  purpose: 'vocationalSkilledWorker',
  regulated: 'notRegulated',
  recognition: 'needed',
  nationality: 'visaNeeded',
  family: [],
  earlierStay: false,
  temporaryWork: false,
  procedure: 'fastTrack',
  completeness: 'usual',
};

/**
 * What the example says of way and recognition, for the title that somebody picks: it never names a
 * way that is closed to it or a recognition that it does not ask for.
 */
function exampleFor({ purpose, whereabouts }: CaseFacts): Pick<CaseFacts, FollowingQuestion> {
  const rule = purpose === 'unknown' ? undefined : titleRules[purpose];
  const closed = rule?.fastTrack === 'notCovered' || rule?.fastTrack === 'ownProcedure';
  const asked = purpose === 'qualificationMeasure' ? 'partial' : exampleCase.recognition;
  return {
    procedure: closed || whereabouts === 'here' ? 'regular' : exampleCase.procedure,
    recognition: rule?.qualification === 'none' ? 'notNeeded' : asked,
    courseAtWork: purpose === 'qualificationMeasure' ? true : 'unknown',
  };
}

const following = ['procedure', 'recognition', 'courseAtWork'] as const;
type FollowingQuestion = (typeof following)[number];

/** The answers of the example go with the purpose until the reader has been at them, or has come by a link. */
function withExample(state: PlannerState): PlannerState {
  if (state.link) return state;
  const example = exampleFor(state.facts);
  const open = following.filter((question) => !state.touched.includes(question));
  const answers = Object.fromEntries(open.map((question) => [question, example[question]]));
  return { ...state, facts: { ...state.facts, ...answers } };
}

/** A clean start on a day. */
export function startOn(asOf: IsoDate): PlannerState {
  return {
    asOf,
    facts: exampleCase,
    entries: entriesOf(exampleCase),
    touched: [],
    refusal: null,
    link: null,
    said: '',
    traceOpen: false,
  };
}

function open(state: PlannerState, parsed: ParsedCase): PlannerState {
  const clean = startOn(state.asOf);
  if (parsed.kind === 'empty') return clean;
  if (parsed.kind === 'refused') return { ...clean, refusal: parsed.reason };
  const { facts, computedOn: madeOn, fingerprint } = parsed;
  return { ...clean, facts, entries: entriesOf(facts), link: { madeOn, fingerprint } };
}

const isQuestion = (key: string): key is Question =>
  key in unknownCase && key !== 'date' && key !== 'assumptions';

function answered(
  state: PlannerState,
  action: Extract<Action, { type: 'answer' | 'entry' }>,
): PlannerState {
  const entries = action.type === 'entry' ? action.entries : {};
  const touched = new Set([...state.touched, ...Object.keys(action.facts).filter(isQuestion)]);
  return withExample({
    ...state,
    facts: { ...state.facts, ...action.facts },
    entries: { ...state.entries, ...entries },
    touched: [...touched],
    refusal: null,
    said: '',
  });
}

/** The only place where the state of the planner changes. */
export function reduce(state: PlannerState, action: Action): PlannerState {
  switch (action.type) {
    case 'answer':
    case 'entry':
      return answered(state, action);
    case 'open':
      return open(state, action.parsed);
    case 'say':
      return { ...state, said: action.text };
    case 'trace':
      return { ...state, traceOpen: action.open };
    case 'reset':
      return startOn(state.asOf);
  }
}
