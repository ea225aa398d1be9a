/** The hatching of „soll“ and „in der Regel“; each drawing that can be hidden needs its own. */
export const TapeHatch = ({ id }: { id: string }) => (
  <defs>
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch-ground" width="6" height="6" />
      <path class="hatch-stroke" d="M1 0V6" />
    </pattern>
  </defs>
);
