import type { TallLayout } from '../../lib/tape/tall.ts';
import type { TapeLayout } from '../../lib/tape/types.ts';
import { em } from '../../lib/tape/units.ts';
import { TapeBreak } from './TapeBreak.tsx';

type Props = { layout: TapeLayout; tall: TallLayout };

const isInField = ({ field }: TapeLayout, week: number) =>
  field !== null && week > field.from && week <= field.to;

function Pieces({ layout: { field }, tall }: Props) {
  return (
    <>
      {tall.pieces.map(({ top, bottom, measured }) => (
        <rect
          key={top}
          class={measured ? 'band' : 'unmeasured'}
          x="0.1em"
          y={em(top)}
          width="3em"
          height={em(bottom - top)}
        />
      ))}
      {field && (
        <rect
          class="field"
          x="0.1em"
          y={em(tall.y(field.from))}
          width="3em"
          height={em(tall.y(field.to, 'end') - tall.y(field.from))}
        />
      )}
    </>
  );
}

function Figures({ layout, tall }: Props) {
  // A figure stands across the tape here, so it must keep clear of the edges of the field.
  const edges = layout.field ? [layout.field.from, layout.field.to] : [];
  const isClear = (week: number) =>
    edges.every((edge) => Math.abs(tall.y(week) - tall.y(edge)) > 0.6);
  const ticks = layout.ticks.filter(({ week }) => tall.y(week) < tall.tapeEnd - 0.2);
  return (
    <>
      {ticks.map(({ week, long }) => (
        <line
          key={week}
          x1={long ? '1.9em' : '2.6em'}
          x2="3.1em"
          y1={em(tall.y(week))}
          y2={em(tall.y(week))}
          class={isInField(layout, week) ? 'tick inside' : 'tick'}
        />
      ))}
      {ticks.map(({ week, figure }) =>
        figure === null || !isClear(week) ? null : (
          <text
            key={week}
            class={isInField(layout, week) ? 'figure inside' : 'figure'}
            x="1.65em"
            y={em(tall.y(week))}
            dy="0.35em"
          >
            {figure}
          </text>
        ),
      )}
    </>
  );
}

/** The hanging tape: yellow where weeks are known, an empty outline where no duration is sourced. */
export const TapeTallScale = ({ layout, tall }: Props) => (
  <>
    <Pieces layout={layout} tall={tall} />
    <Figures layout={layout} tall={tall} />
    {tall.pieces.map(({ top, bottom, measured }) =>
      measured ? null : (
        <text key={top} class="unknown" x="1.6em" y={em((top + bottom) / 2)}>
          x
        </text>
      ),
    )}
    <svg y={em(tall.tapeEnd)} width="1" height="1">
      <path class="hook" d="M-3-3H59V4H7V11H-3Z" />
    </svg>
    {layout.breaks.map((week) => (
      <TapeBreak key={week} x="1.6em" y={em(tall.y(week))} reach={30} upright />
    ))}
  </>
);
