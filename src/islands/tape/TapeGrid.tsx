import type { TapeLayout } from '../../lib/tape/types.ts';
import { share } from '../../lib/tape/units.ts';

type Props = {
  layout: TapeLayout;
  /** Id of the ground that words are cut out of, so that no line runs through them. */
  ground: string;
};

/** The ground of the rows from left to right: tinted in the field, plain beside it. */
function Ground({ layout: { field, axis }, ground }: Props) {
  const at = share(axis);
  return (
    <linearGradient id={ground} gradientUnits="userSpaceOnUse" x1="0" x2="100%">
      <stop class="beside" offset={at(field?.from ?? axis)} />
      {field && <stop class="within" offset={at(field.from)} />}
      {field && <stop class="within" offset={at(field.to)} />}
      {field && <stop class="beside" offset={at(field.to)} />}
    </linearGradient>
  );
}

/** Thin lines every four weeks or month, and the light field between earliest and latest end. */
export function TapeGrid({ layout, ground }: Props) {
  const { field, axis, ticks, months } = layout;
  const at = share(axis);
  const figures = ticks.flatMap(({ week, figure }) => (figure === null ? [] : [week]));
  const lines = months.length > 0 ? months.map(({ week }) => week) : figures;
  return (
    <svg class="grid">
      <Ground layout={layout} ground={ground} />
      {field && (
        <rect class="field" x={at(field.from)} width={at(field.to - field.from)} height="100%" />
      )}
      {lines.map((week) => (
        <line key={week} x1={at(week)} x2={at(week)} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
