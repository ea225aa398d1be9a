import { changesSince, findParameter, type ChangeSince, type Plan } from '../../../rules/index.ts';
import { germanDate } from '../../../lib/dates.ts';
import { procedureTitles } from '../../../lib/procedure/texts.ts';
import type { PlannerState } from '../state.ts';
import { refusalTexts } from '../textsProblems.ts';

type Props = { state: PlannerState; plan: Plan };

const changeWords = (change: ChangeSince): string =>
  change.kind === 'value'
    ? findParameter(change.parameter).labelDe
    : `Schritte: ${procedureTitles[change.procedure]}`;

/** What is to be said of the link that led here. */
export function LinkNotice({ state: { refusal, link, asOf }, plan }: Props) {
  if (refusal) {
    return (
      <p class="notice" role="alert">
        {refusalTexts[refusal]}
      </p>
    );
  }
  const changes = link ? changesSince(link.fingerprint, plan, asOf) : [];
  if (!link || changes.length === 0) return null;
  return (
    <div class="notice" role="status">
      <p>Seit Ihrem Plan vom {germanDate(link.madeOn)} geändert:</p>
      <ul>
        {changes.map((change) => (
          <li key={changeWords(change)}>{changeWords(change)}</li>
        ))}
      </ul>
    </div>
  );
}
