import { firstWeek, lastWeek } from '../../lib/tape/layout.ts';
import type { TapeRow as Row } from '../../lib/tape/types.ts';
import { share } from '../../lib/tape/units.ts';
import { TapeArrow } from './TapeArrow.tsx';
import { TapeBreak } from './TapeBreak.tsx';

type Props = { row: Row; axis: number; hatch: string; ground: string };

function Bar({ row, axis, hatch }: Omit<Props, 'ground'>) {
  const { step, shape, start, end, breakAt } = row;
  const at = share(axis);
  if (shape === 'point') {
    return (
      <svg x={at(start)} y="50%" width="1" height="1">
        <path class="point" d="M0-9L9 0L0 9L-9 0Z" />
      </svg>
    );
  }
  return (
    <>
      <rect
        class={`bar ${step.pattern}`}
        x={at(start)}
        y="50%"
        width={shape === 'stub' ? 28 : at(end - start)}
        height="20"
        transform="translate(0 -10)"
        fill={step.pattern === 'hatched' ? `url(#${hatch})` : undefined}
      />
      {shape === 'stub' && (
        <text class="unknown" x={at(start)} y="50%" dx="14" dy="0.35em">
          x
        </text>
      )}
      {breakAt !== null && <TapeBreak x={at(breakAt)} y="50%" reach={13} />}
    </>
  );
}

function Span({ span, axis }: { span: NonNullable<Row['span']>; axis: number }) {
  const at = share(axis);
  return (
    <>
      <line class="span" x1={at(span.from)} x2={at(span.to)} y1="50%" y2="50%" />
      <svg x={at(span.from)} y="50%" width="1" height="1">
        <path class="end" d="M0-7V7" />
      </svg>
      {!span.open && (
        <svg x={at(span.to)} y="50%" width="1" height="1">
          <path class="end" d="M0-12V12" />
        </svg>
      )}
      {!span.open && <TapeArrow x={at(span.from)} to="left" />}
      <TapeArrow x={at(span.to)} to="right" />
    </>
  );
}

const clearances = { stub: 38, point: 16, bar: 10, cut: 10 };

/** One step on the lying tape: its bar or stub, the span of its end, its time in words. */
export function TapeRow({ row, axis, hatch, ground }: Props) {
  const { step, shape, span } = row;
  const after = row.textSide === 'after';
  const before = shape === 'point' ? -16 : -10;
  return (
    <div class="tape-row">
      <svg>
        {span && <Span span={span} axis={axis} />}
        <Bar row={row} axis={axis} hatch={hatch} />
        <text
          class="time"
          stroke={`url(#${ground})`}
          x={share(axis)(after ? lastWeek(row) : firstWeek(row))}
          y="50%"
          dy="0.35em"
          dx={after ? clearances[shape] : before}
          text-anchor={after ? 'start' : 'end'}
        >
          {step.time}
        </text>
      </svg>
    </div>
  );
}
