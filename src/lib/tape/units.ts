/** Two decimals are finer than a pixel and keep the page small. */
const short = (value: number): number => Math.round(value * 100) / 100;

/** Weeks as share of the tape, e.g. „12.5%“. */
export const share =
  (axis: number) =>
  (weeks: number): string =>
    `${short((weeks / axis) * 100)}%`;

/** Lengths that grow with the text, e.g. „3.25em“. */
export const em = (length: number): string => `${short(length)}em`;
