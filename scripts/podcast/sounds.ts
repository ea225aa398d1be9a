import type { Sound } from '../../src/lib/podcast/recipe.ts';
import { sampleRate } from './pico.ts';

type Strike = { readonly at: number; readonly hertz: number; readonly loud: number };

/** Partials of a struck bar: pitch relative to the first, loudness, time until it has faded. */
const partials = [
  { ratio: 1, loud: 1, fade: 0.9 },
  { ratio: 3.98, loud: 0.28, fade: 0.25 },
  { ratio: 9.6, loud: 0.06, fade: 0.08 },
] as const;

const note = (steps: number) => 440 * 2 ** (steps / 12);

/** Five blows on wood: one, times, one, and the answer. */
const intro: readonly Strike[] = [
  { at: 0, hertz: note(-9), loud: 0.8 },
  { at: 0.3, hertz: note(-2), loud: 0.5 },
  { at: 0.6, hertz: note(-9), loud: 0.7 },
  { at: 1.2, hertz: note(3), loud: 0.9 },
  { at: 1.2, hertz: note(-9), loud: 0.5 },
  { at: 1.8, hertz: note(-2), loud: 0.4 },
];

const strikes: Record<Sound, { readonly seconds: number; readonly blows: readonly Strike[] }> = {
  intro: { seconds: 3, blows: intro },
  signal: {
    seconds: 1.3,
    blows: [
      { at: 0, hertz: note(10), loud: 0.6 },
      { at: 0.22, hertz: note(15), loud: 0.8 },
    ],
  },
  outro: {
    seconds: 3.6,
    blows: [
      { at: 0, hertz: note(3), loud: 0.7 },
      { at: 0.3, hertz: note(-2), loud: 0.5 },
      { at: 0.6, hertz: note(-9), loud: 0.8 },
      { at: 1.2, hertz: note(-21), loud: 0.9 },
      { at: 1.2, hertz: note(-9), loud: 0.5 },
    ],
  },
};

function strike(target: Float32Array, { at, hertz, loud }: Strike): void {
  const start = Math.round(at * sampleRate);
  for (let index = start; index < target.length; index += 1) {
    const time = (index - start) / sampleRate;
    // Three milliseconds of rise, so that a blow does not click.
    const rise = Math.min(1, time / 0.003);
    const value = partials.reduce(
      (sum, { ratio, loud: share, fade }) =>
        hertz * ratio > sampleRate / 2.2
          ? sum
          : sum +
            share * Math.exp((-6 * time) / fade) * Math.sin(2 * Math.PI * hertz * ratio * time),
      0,
    );
    target[index] = (target[index] ?? 0) + 0.32 * loud * rise * value;
  }
}

/** A sound of the series as samples between −1 and 1; the same call gives the same samples. */
export function playSound(name: Sound): Float32Array {
  const { seconds, blows } = strikes[name];
  const samples = new Float32Array(Math.round(seconds * sampleRate));
  for (const blow of blows) strike(samples, blow);
  return samples;
}
