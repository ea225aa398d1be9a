import type { Summary } from '../view/summary.ts';

/** The two days, under which condition they hold, and what they rest on. */
export const Answer = ({ summary }: { summary: Summary }) => (
  <div class="answer" id="fahrplan-antwort" tabIndex={-1}>
    <dl>
      {summary.days.map(({ label, day }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{day}</dd>
        </div>
      ))}
    </dl>
    <div class="condition">
      <p>
        {summary.usual && <b>{summary.usual} </b>}
        {summary.condition}
      </p>
      {summary.weakest && <p class="small">{summary.weakest}</p>}
    </div>
  </div>
);
