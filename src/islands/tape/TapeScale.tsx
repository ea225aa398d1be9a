import type { TapeLayout } from '../../lib/tape/types.ts';
import { share } from '../../lib/tape/units.ts';
import { TapeBreak } from './TapeBreak.tsx';
import { TapeHatch } from './TapeHatch.tsx';

type Props = { layout: TapeLayout; hatch: string };

/** The yellow tape with a tick per week and its hook at the end. */
export function TapeScale({ layout, hatch }: Props) {
  const { axis, breaks, ticks, field } = layout;
  const at = share(axis);
  const inField = (week: number) => field !== null && week > field.from && week <= field.to;
  return (
    <svg class="scale" width="100%" height="56">
      <TapeHatch id={hatch} />
      <rect class="band" y="1" width="100%" height="54" />
      {field && (
        <rect
          class="field"
          x={at(field.from)}
          y="1"
          width={at(field.to - field.from)}
          height="54"
        />
      )}
      {ticks.map(({ week, long }) => (
        <line
          key={week}
          x1={at(week)}
          x2={at(week)}
          y1={long ? 32 : 45}
          y2="55"
          class={`tick${long ? ' long' : ''}${inField(week) ? ' inside' : ''}`}
        />
      ))}
      {ticks.map(({ week, figure }) =>
        figure === null ? null : (
          <text
            key={week}
            x={at(week)}
            dx="-5"
            y="27"
            class={inField(week) ? 'figure inside' : 'figure'}
          >
            {figure}
          </text>
        ),
      )}
      {breaks.map((week) => (
        <TapeBreak key={week} x={at(week)} y="28" reach={31} />
      ))}
      <svg x="100%" width="1" height="1">
        <path class="hook" d="M-6-6H-1V68H-12V62H-6Z" />
      </svg>
    </svg>
  );
}
