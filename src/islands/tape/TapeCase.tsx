type Props = { figure: string; unit: string; hanging?: boolean };

/** The case of the tape; its window shows the weeks, or that nobody can add them up. */
export const TapeCase = ({ figure, unit, hanging = false }: Props) => (
  <svg class="case" width="6.59em" height="5.88em" viewBox="0 0 112 100">
    <path class="case-body" d="M2 98V22A20 20 0 0 1 22 2H78A30 30 0 0 1 108 32V98Z" />
    <path class="case-mouth" d={hanging ? 'M0 90h56v10H0z' : 'M100 80h12v18h-12z'} />
    <circle class="case-glass" cx="53" cy="50" r="37" />
    <text x="53" y={unit ? 48 : 55} class="case-figure">
      {figure}
    </text>
    {unit && (
      <text x="53" y="65" class="case-unit">
        {unit}
      </text>
    )}
  </svg>
);
