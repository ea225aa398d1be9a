import type { IsoDate } from '../calendar/isoDate.ts';
import type { ChangeSince, Plan } from '../plan/types.ts';
import { currentRulebook, type Rulebook } from '../rulebook.ts';
import { currentMarks, marksOf } from './fingerprint.ts';
import type { LawFingerprint } from './types.ts';
import { watchedParameters, watchedProcedures } from './watched.ts';

function changed<T>(ids: readonly T[], before: readonly string[], now: readonly string[]): T[] {
  // A link that is older than an entry of the list knows nothing of it.
  return ids.filter((_, index) => index < before.length && before[index] !== now[index]);
}

const isDuration = (rulebook: Rulebook, id: string): boolean =>
  rulebook.find(id).versions.some(({ value }) => value?.kind.startsWith('duration'));

/**
 * What has changed in law data and procedures since a link was made, as far as it concerns the plan:
 * durations and procedures that the plan uses, and every fee and threshold.
 *
 * @param fingerprint what the link remembers
 * @param plan the plan as it is computed today
 */
export function changesSince(
  fingerprint: LawFingerprint,
  plan: Plan,
  asOf: IsoDate,
  rulebook: Rulebook = currentRulebook,
): readonly ChangeSince[] {
  const [before, now] = [marksOf(fingerprint), currentMarks(rulebook, asOf)];
  const used = new Set<string>(plan.trace.flatMap(({ parameter }) => parameter ?? []));
  const parameters = changed(watchedParameters, before.parameters, now.parameters)
    .filter((id) => used.has(id) || !isDuration(rulebook, id))
    .map((parameter): ChangeSince => ({ kind: 'value', parameter }));
  const procedures = changed(watchedProcedures, before.procedures, now.procedures)
    .filter((id) => plan.procedures.includes(id))
    .map((procedure): ChangeSince => ({ kind: 'procedure', procedure }));
  return [...parameters, ...procedures];
}
