import type { IsoDate, PlanDay, Route, Verdict } from '../../../rules/index.ts';
import { stepText } from '../../../lib/procedure/texts.ts';
import { kindTexts } from '../textsPlan.ts';
import { feeReasonTexts, feeTexts, notOpenTexts, routeTexts } from '../textsResult.ts';
import { euroRange } from '../view/money.ts';
import { aboutWords, longDay } from '../view/when.ts';

type Props = {
  verdict: Verdict;
  /** Today: a way whose last day to begin lies back says so. */
  asOf: IsoDate;
};

const daysOf = ({ total }: Route) => ({
  from: total?.end.earliest?.day ?? null,
  to: total?.end.latest?.day ?? null,
});

/** The way as a tape on the scale of all three; the light part is the span of its end. */
function RouteTape({ route, scale }: { route: Route; scale: number }) {
  const { from, to } = daysOf(route);
  if (from === null) return null;
  const at = (days: number) => `${Math.round((days / scale) * 995) / 10}%`;
  return (
    <svg
      class={route.procedure === 'fastTrack' ? 'route-tape fast' : 'route-tape'}
      width="100%"
      height="34"
      aria-hidden="true"
    >
      <rect class="span" x="1" y="1" width={at(to ?? scale)} height="32" />
      <rect class="sure" x="1" y="1" width={at(from)} height="32" />
    </svg>
  );
}

/** When the way ends, or until when it has to begin if the first day is fixed. */
function routeDays({ total, startBy }: Route): readonly (readonly [string, PlanDay | null])[] {
  if (startBy) {
    return [
      ['bei langer Dauer bis', startBy.latest],
      ['bei üblicher Dauer bis', startBy.typical],
    ];
  }
  return [
    ['frühestens', total?.end.earliest ?? null],
    ['spätestens', total?.end.latest ?? null],
  ];
}

function RouteFacts({ route, asOf }: { route: Route; asOf: IsoDate }) {
  const { costs, ownSteps, weakestLink } = route;
  if (route.open === 'notOpen') {
    return <p class="small">{route.reason ? notOpenTexts[route.reason] : 'Nicht offen.'}</p>;
  }
  return (
    <dl>
      {routeDays(route).map(([label, day]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {longDay(day)}
            {day?.date && day.date < asOf && <small> schon vorbei</small>}
          </dd>
        </div>
      ))}
      <div>
        <dt>Gebühren</dt>
        <dd>{costs ? euroRange(costs) : 'offen'}</dd>
      </div>
      <div>
        <dt>Schritte Ihres Betriebs</dt>
        <dd>{ownSteps.length}</dd>
      </div>
      {weakestLink && (
        <div class="weakest">
          <dt>am wenigsten sicher</dt>
          <dd>
            {stepText(weakestLink.step)} <small>({kindTexts[weakestLink.kind]})</small>
          </dd>
        </div>
      )}
    </dl>
  );
}

function savedWords({ savedDays: { earliest, typical, latest } }: Verdict['fee']): string {
  const span = [earliest, latest].filter((days) => days !== null && days > 0) as number[];
  const range = span.length === 2 ? ` (${span.map(aboutWords).join(' bis ')})` : '';
  if (typical === null || typical <= 0) return '';
  return `Gegenüber regulär geht es üblich ${aboutWords(typical)} schneller${range}.`;
}

/** Three ways on one scale, and whether the fee of the fast one buys time. */
export function VerdictView({ verdict: { routes, fee }, asOf }: Props) {
  const scale = Math.max(
    1,
    ...routes.map((route) => Math.max(daysOf(route).from ?? 0, daysOf(route).to ?? 0)),
  );
  return (
    <section class="verdict" aria-labelledby="welches-verfahren">
      <h2 id="welches-verfahren">{feeTexts[fee.worth]}</h2>
      <p>
        {[savedWords(fee), ...fee.reasons.map((id) => feeReasonTexts[id])]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ul>
        {routes.map((route) => (
          <li key={route.procedure} class={route.open}>
            <h3>{routeTexts[route.procedure]}</h3>
            <RouteTape route={route} scale={scale} />
            <RouteFacts route={route} asOf={asOf} />
          </li>
        ))}
      </ul>
      <p class="small">Leeres Feld: Spanne von frühestens bis spätestens.</p>
    </section>
  );
}
