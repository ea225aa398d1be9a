import type { TallRow } from '../../lib/tape/tall.ts';
import { em } from '../../lib/tape/units.ts';
import { TapeArrow } from './TapeArrow.tsx';
import { TapeBreak } from './TapeBreak.tsx';

type Props = { bar: TallRow; hatch: string; reach: number };

function Span({ bar, left }: { bar: TallRow; left: number }) {
  const { spanTop, spanEnd } = bar;
  if (spanTop === null || spanEnd === null) return null;
  const middle = em(left + 0.5);
  const open = bar.row.span?.open === true;
  return (
    <>
      <line class="span" x1={middle} x2={middle} y1={em(spanTop)} y2={em(spanEnd)} />
      {!open && (
        <line class="span" x1={em(left)} x2={em(left + 1)} y1={em(spanEnd)} y2={em(spanEnd)} />
      )}
      {!open && <TapeArrow x={middle} y={em(spanTop)} to="up" />}
      <TapeArrow x={middle} y={em(spanEnd)} to="down" />
    </>
  );
}

function Bar({ bar, hatch, left }: Omit<Props, 'reach'> & { left: number }) {
  const { barTop, barEnd, row } = bar;
  const middle = em(left + 0.5);
  if (row.shape === 'point') {
    return (
      <svg x={middle} y={em(barTop)} width="1" height="1">
        <path class="point" d="M0-8L8 0L0 8L-8 0Z" />
      </svg>
    );
  }
  const { step, breakAt, start, end } = row;
  const breakShare = breakAt === null ? null : (breakAt - start) / (end - start);
  return (
    <>
      <rect
        class={`bar ${step.pattern}`}
        x={em(left)}
        y={em(barTop)}
        width="1em"
        height={em(Math.max(0.06, barEnd - barTop - 0.12))}
        fill={step.pattern === 'hatched' ? `url(#${hatch})` : undefined}
      />
      {breakShare !== null && (
        <TapeBreak x={middle} y={em(barTop + (barEnd - barTop) * breakShare)} reach={11} upright />
      )}
    </>
  );
}

/** One step beside the hanging tape, and the thin line that leads to its words. */
export function TapeTallBar({ bar, hatch, reach }: Props) {
  const { leader, lane, top } = bar;
  if (leader === null) return null;
  const left = 3.6 + lane * 1.3;
  const middle = em(left + 0.5);
  return (
    <>
      <line class="leader" x1={middle} x2={em(reach)} y1={em(leader)} y2={em(top + 0.65)} />
      <Span bar={bar} left={left} />
      <Bar bar={bar} hatch={hatch} left={left} />
      {bar.row.shape !== 'point' && <circle class="knot" cx={middle} cy={em(leader)} r="3" />}
    </>
  );
}
