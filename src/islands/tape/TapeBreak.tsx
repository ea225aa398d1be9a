type Props = { x?: string; y?: string; reach: number; upright?: boolean };

/** The break sign of workshop drawings: a piece is left out here. */
export function TapeBreak({ x = '0', y = '0', reach, upright = false }: Props) {
  const edge = `L-3 ${-reach / 3}L3 ${reach / 3}L0 ${reach}`;
  return (
    <svg x={x} y={y} width="1" height="1">
      <g transform={upright ? 'rotate(90)' : ''}>
        <path class="gap" d={`M-4 ${-reach}H4V${reach}H-4Z`} />
        <path class="edge" transform="translate(-4 0)" d={`M0 ${-reach}${edge}`} />
        <path class="edge" transform="translate(4 0)" d={`M0 ${-reach}${edge}`} />
      </g>
    </svg>
  );
}
