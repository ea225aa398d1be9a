import type { IsoDate } from '../../rules/index.ts';
import { lawText, plainText } from '../law/text.ts';
import { splitTokens } from '../law/tokens.ts';
import type { Script, ScriptPart } from './scriptTypes.ts';
import { splitSentences } from './sentences.ts';
import type { TimedChapter, TimedTurn } from './transcript.ts';

/** A value of the law, and the moment (in milliseconds) at which the sentence with it begins. */
export type SaidValue = { readonly law: string; readonly start: number };

type Placed = { readonly law: string; readonly at: number };

/** The law tokens of a paragraph, each with its place in the text that they make. */
function placed(text: string, day: IsoDate): Placed[] {
  let at = 0;
  return splitTokens(text).flatMap((part) => {
    const own = at;
    at += part.kind === 'text' ? part.text.length : lawText(part.id, part.form, day).length;
    return part.kind === 'text' ? [] : [{ law: part.id, at: own }];
  });
}

/** Where each sentence of a text ends in it. */
function ends(text: string, sentences: readonly string[]): number[] {
  let from = 0;
  return sentences.map((sentence) => (from = text.indexOf(sentence, from) + sentence.length));
}

function inTurn(text: string, { sentences }: TimedTurn, day: IsoDate): SaidValue[] {
  const plain = plainText(text, day);
  const borders = ends(plain, splitSentences(plain));
  return placed(text, day).flatMap(({ law, at }) => {
    const sentence = sentences[borders.findIndex((end) => at < end)];
    return sentence ? [{ law, start: sentence.start }] : [];
  });
}

function saidIn(parts: readonly ScriptPart[], turns: readonly TimedTurn[], day: IsoDate) {
  const left = [...turns];
  return parts.flatMap((part) => {
    if (part.kind === 'signal') return [];
    const sentences = splitSentences(plainText(part.text, day)).join(' ');
    // The frame speaks before and after the script; a script changed since has no time at all.
    const here = left.findIndex(
      (turn) => turn.sentences.map(({ text }) => text).join(' ') === sentences,
    );
    const turn = left[here];
    if (!turn) return [];
    left.splice(0, here + 1);
    return inTurn(part.text, turn, day);
  });
}

/**
 * Every value of the law that an episode speaks, in the order in which it is heard.
 *
 * @param day the day whose law the recording speaks
 */
export function saidValues(
  { chapters }: Script,
  timed: readonly TimedChapter[],
  day: IsoDate,
): SaidValue[] {
  return chapters.flatMap(({ parts }, index) => saidIn(parts, timed[index]?.turns ?? [], day));
}
