import type { TapeLayout } from '../../lib/tape/types.ts';
import { share } from '../../lib/tape/units.ts';

/** Thin lines every four weeks or month, and the light field between earliest and latest end. */
export function TapeGrid({ layout }: { layout: TapeLayout }) {
  const { field, axis, ticks, months } = layout;
  const at = share(axis);
  const figures = ticks.flatMap(({ week, figure }) => (figure === null ? [] : [week]));
  const lines = months.length > 0 ? months.map(({ week }) => week) : figures;
  return (
    <svg class="grid">
      {field && (
        <rect class="field" x={at(field.from)} width={at(field.to - field.from)} height="100%" />
      )}
      {lines.map((week) => (
        <line key={week} x1={at(week)} x2={at(week)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
