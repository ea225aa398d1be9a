import type { Actor, Plan } from '../../../rules/index.ts';
import { actorTexts, stepText } from '../../../lib/procedure/texts.ts';
import { tableDay } from '../view/when.ts';

const own: readonly Actor[] = ['employer', 'employerAndWorker', 'employerAndAuthority'];
const most = 4;
/** What has more days to spare is not the next thing to do. */
const mostSlack = 28;

/** What the firm does first, up to the day on which it should be done. */
export function NowCard({ plan }: { plan: Plan }) {
  const tasks = plan.steps
    .filter(({ actor, certainty }) => own.includes(actor) && certainty === 'applies')
    .filter(({ procedure }) => procedure !== 'afterEntry')
    .filter(({ slack }) => slack === null || slack <= mostSlack)
    .slice(0, most);
  const [first] = tasks;
  if (!first) return null;
  const { startBy } = first;
  const until = plan.mode === 'backward' ? (startBy?.latest ?? null) : first.end.latest;
  const when = plan.mode === 'backward' ? 'beginnen bis' : 'bis';
  return (
    <section class="now" aria-labelledby="jetzt">
      <p class="small">Jetzt am Zug</p>
      <h2 id="jetzt">
        {actorTexts[first.actor]}
        {until && `, ${when} ${tableDay(until)}`}
      </h2>
      <ul>
        {tasks.map(({ id }) => (
          <li key={id}>{stepText(id)}</li>
        ))}
      </ul>
    </section>
  );
}
