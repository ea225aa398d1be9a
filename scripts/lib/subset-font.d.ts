// The package brings no types; this is the part that scripts/build-fonts.ts uses.
declare module 'subset-font' {
  type Axis = number | { min: number; max: number };
  type Options = { targetFormat?: 'woff2' | 'woff'; variationAxes?: Record<string, Axis> };
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options?: Options,
  ): Promise<Buffer>;
}
