import type { TapeLayout } from '../../lib/tape/types.ts';
import { share } from '../../lib/tape/units.ts';
import { TapeArrow } from './TapeArrow.tsx';
import { TapeCase } from './TapeCase.tsx';
import { TapeGrid } from './TapeGrid.tsx';
import { TapeRow } from './TapeRow.tsx';
import { TapeScale } from './TapeScale.tsx';

export type TapeDrawing = {
  layout: TapeLayout;
  words: { figure: string; unit: string };
  /** Start of every id in the drawing. */
  id: string;
  /** What the whole ends with, in words beside the field; procedures without a goal have none. */
  goal?: { readonly label: string; readonly from: string; readonly to: string } | undefined;
};

function Months({ layout: { months, axis } }: { layout: TapeLayout }) {
  const at = share(axis);
  return (
    <svg class="months" width="100%" height="30">
      {months.map(({ week, label }) => (
        <svg key={week} x={at(week)} width="1" height="30">
          <path class="month" d="M0 4V30" />
          <text x="7" y="19">
            {label}
          </text>
        </svg>
      ))}
    </svg>
  );
}

/** The last row: between which days the goal lies. */
function Goal({
  layout,
  goal,
  ground,
}: {
  layout: TapeLayout;
  goal: NonNullable<TapeDrawing['goal']>;
  ground: string;
}) {
  const { field, axis, total } = layout;
  const at = share(axis);
  const span = field ?? { from: total.from, to: total.from };
  const stroke = `url(#${ground})`;
  return (
    <div class="line row goal">
      <div class="label">
        <b />
        <b>{goal.label}</b>
      </div>
      <div class="tape-row">
        <svg>
          <text
            class="time"
            stroke={stroke}
            x={at(span.from)}
            dx="-10"
            y="50%"
            dy="0.35em"
            text-anchor="end"
          >
            {goal.from}
          </text>
          {field && <line class="span" x1={at(span.from)} x2={at(span.to)} y1="50%" y2="50%" />}
          {field && <TapeArrow x={at(span.from)} to="left" />}
          {field && <TapeArrow x={at(span.to)} to="right" />}
          {!span.open && (
            <text class="time" stroke={stroke} x={at(span.to)} dx="10" y="50%" dy="0.35em">
              {goal.to}
            </text>
          )}
        </svg>
      </div>
    </div>
  );
}

/** The tape lying across the page, one row per step below it. */
export const TapeWide = ({ layout, words, id, goal }: TapeDrawing) => (
  <div class="wide">
    <div class="line">
      <TapeCase figure={words.figure} unit={words.unit} />
      <div class="tape-top">
        {layout.months.length > 0 && <Months layout={layout} />}
        <TapeScale layout={layout} hatch={id} />
      </div>
    </div>
    <div class="rows">
      <TapeGrid layout={layout} ground={`${id}-ground`} />
      {layout.rows.map((row) => (
        <div class="line row" key={row.step.id}>
          <div class="label">
            <b>{row.step.number}</b>
            <div>
              <b>{row.step.label}</b>
              <span>{row.step.actor}</span>
            </div>
          </div>
          <TapeRow row={row} axis={layout.axis} hatch={id} ground={`${id}-ground`} />
        </div>
      ))}
      {goal && <Goal layout={layout} goal={goal} ground={`${id}-ground`} />}
    </div>
  </div>
);
