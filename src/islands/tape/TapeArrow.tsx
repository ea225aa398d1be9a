type Props = { x?: string; y?: string; to: 'left' | 'right' | 'up' | 'down' };

const tips = {
  left: 'M0 0l8-3.5v7z',
  right: 'M0 0l-8-3.5v7z',
  up: 'M0 0l-3.5 8h7z',
  down: 'M0 0l-3.5-8h7z',
};

/** The tip of a dimension line, pointing at its end. */
export const TapeArrow = ({ x = '0', y = '50%', to }: Props) => (
  <svg x={x} y={y} width="1" height="1">
    <path class="tip" d={tips[to]} />
  </svg>
);
