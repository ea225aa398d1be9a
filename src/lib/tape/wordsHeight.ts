import type { TapeLabel } from './types.ts';

/** Letters that fit beside the hanging tape on a screen of 360 px. */
const lettersPerLine = 27;
const linesOf = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters));

/** Room for the words of a step beside the hanging tape in em; generous, never too little. */
export function wordsHeight({ number, label, actor, time, kind }: TapeLabel): number {
  const smallLetters = lettersPerLine * 1.15;
  const title = linesOf(`${number} ${label}`, lettersPerLine) * 1.3;
  const small = linesOf(actor, smallLetters) + linesOf(`${time}, ${kind}`, smallLetters);
  return title + small * 1.15 + 0.9;
}
