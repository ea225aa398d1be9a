import type { IsoDate } from '../calendar/isoDate.ts';
import type { CaseFacts } from '../case/types.ts';
import type { Bound } from '../plan/types.ts';
import { currentRulebook, type Rulebook } from '../rulebook.ts';
import { routeOf } from './routes.ts';
import type { FeeReason, FeeVerdict, Route, Verdict } from './types.ts';

function savedDays(fast: Route, regular: Route, bound: Bound): number | null {
  const [early, late] = [fast.total?.end[bound], regular.total?.end[bound]];
  return early && late ? late.day - early.day : null;
}

/** What the earlier day is worth saying with; only bounds that both ways have count. */
function worthOf(saved: FeeVerdict['savedDays']): FeeVerdict['worth'] {
  const known = [saved.earliest, saved.typical, saved.latest].filter((days) => days !== null);
  const usual = saved.typical ?? saved.latest;
  if (usual === null) return 'unclear';
  if (known.every((days) => days > 0)) return 'savesTime';
  return known.every((days) => days <= 0) ? 'noGain' : 'unclear';
}

function reasonsOf(facts: CaseFacts, fast: Route, regular: Route): FeeReason[] {
  const saved = savedDays(fast, regular, 'typical');
  const kinds = [...(fast.total?.kinds ?? []), ...(regular.total?.kinds ?? [])];
  const family = facts.family !== 'unknown' && facts.family.length > 0;
  const reasons: [FeeReason, boolean][] = [
    ['longWaitForAppointment', saved !== null && saved > 0],
    ['missionIsQuick', saved !== null && saved <= 0],
    ['recognitionAlreadyDone', facts.recognition === 'done' || facts.recognition === 'notNeeded'],
    ['dearerRecognition', facts.recognition === 'needed' && facts.recognitionBody === 'ihkFosa'],
    ['noVisaNeeded', facts.nationality === 'section41'],
    ['restsOnAssumption', kinds.includes('assumption') || kinds.includes('experience')],
    ['familyIncluded', family],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function feeOf(facts: CaseFacts, fast: Route, regular: Route): FeeVerdict {
  const savedBy = (bound: Bound) => savedDays(fast, regular, bound);
  const saved = {
    earliest: savedBy('earliest'),
    typical: savedBy('typical'),
    latest: savedBy('latest'),
  };
  if (fast.open === 'notOpen') return { worth: 'notOpen', savedDays: saved, reasons: [] };
  return { worth: worthOf(saved), savedDays: saved, reasons: reasonsOf(facts, fast, regular) };
}

/**
 * The three ways side by side, and whether the fee of § 47 Abs. 1 Nr. 15 AufenthV buys time. Bounds
 * that one of the ways leaves open are not compared.
 */
export function verdictOf(
  facts: CaseFacts,
  asOf: IsoDate,
  book: Rulebook = currentRulebook,
): Verdict {
  const fast = routeOf('fastTrack', facts, asOf, book);
  const regular = routeOf('regular', facts, asOf, book);
  const preCheck = routeOf('regularWithPreCheck', facts, asOf, book);
  return { routes: [fast, regular, preCheck], fee: feeOf(facts, fast, regular) };
}
