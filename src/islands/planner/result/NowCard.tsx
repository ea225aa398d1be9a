import type { Actor, Plan, PlannedStep } from '../../../rules/index.ts';
import { stepText } from '../../../lib/procedure/texts.ts';
import { tableDay } from '../view/when.ts';

const own: readonly Actor[] = ['employer', 'employerAndWorker', 'employerAndAuthority'];
const most = 4;
/** What has more days to spare is not the next thing to do. */
const mostSlack = 28;

/** „bis 04.01.2027“, „beginnen bis Woche 4“; nothing where no day can be named. */
function whenWords({ startBy, end }: PlannedStep, isBackward: boolean): string {
  const day = isBackward ? startBy?.latest : end.latest;
  return day ? `${isBackward ? 'beginnen bis' : 'bis'} ${tableDay(day)}` : '';
}

/** What the firm does first, each with the day on which it should be done. */
export function NowCard({ plan }: { plan: Plan }) {
  const tasks = plan.steps
    .filter(({ actor, certainty }) => own.includes(actor) && certainty === 'applies')
    .filter(({ procedure }) => procedure !== 'afterEntry')
    .filter(({ slack }) => slack === null || slack <= mostSlack)
    .slice(0, most);
  if (tasks.length === 0) return null;
  return (
    <section class="now" aria-labelledby="jetzt">
      <h2 id="jetzt">Jetzt ist Ihr Betrieb am Zug</h2>
      <ul>
        {tasks.map((step) => (
          <li key={step.id}>
            <span>
              {stepText(step.id)}
              <small>{whenWords(step, plan.mode === 'backward')}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
