import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compare, figuresIn, heardWords, missingFigures } from '../../src/lib/podcast/listening.ts';
import { chainVersion, type Lock } from '../../src/lib/podcast/lock.ts';
import { dayOf, sentencesOf } from '../../src/lib/podcast/recipe.ts';
import type { Work } from '../../src/lib/podcast/series.ts';
import type { Pronunciations } from '../../src/lib/podcast/spoken/normalise.ts';
import type { Heard } from '../../src/lib/podcast/workshop.ts';
import { listeningRate, type Recogniser } from './recogniser.ts';
import { cache, sha256 } from './tools.ts';

/** What was heard of the same words before; a changed sentence is heard anew, all others are not. */
export const notes = `${cache}/heard`;
/** The recogniser hears half a minute at a time; with the pauses this much speech fits. */
const window = 25_000;

type Line = {
  readonly text: string;
  readonly spoken: string;
  readonly from: number;
  readonly to: number;
};
type Said = Pick<Line, 'text'>;
export type Ear = {
  readonly sound: Float32Array;
  readonly recogniser: Recogniser;
  readonly pronunciations: Pronunciations;
};

function linesOf(work: Work, lock: Lock): Line[] {
  return sentencesOf(work.recipe(dayOf(lock.lawDay))).map(({ text, spoken }, index) => {
    const [from, to] = lock.sentences[index] ?? [0, 0];
    return { text, spoken, from, to };
  });
}

/** Lines in groups that the recogniser can hear at once. */
function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let length = 0;
  for (const line of lines) {
    const own = line.to - line.from + 400;
    length += own;
    const group = groups.at(-1);
    if (group && length <= window) group.push(line);
    else {
      groups.push([line]);
      length = own;
    }
  }
  return groups;
}

/** The sound of some lines with a short silence between them. */
function cut(sound: Float32Array, lines: readonly Line[]): Float32Array {
  const at = (time: number) => Math.max(0, Math.round((time / 1000) * listeningRate));
  const gap = new Float32Array(at(250));
  const pieces = lines.flatMap(({ from, to }) => [sound.subarray(at(from - 60), at(to + 90)), gap]);
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    all.set(piece, position);
    position += piece.length;
  }
  return all;
}

/** Where nothing at all was understood of several lines, each half of them is heard alone. */
async function inHalves(lines: readonly Line[], ear: Ear): Promise<string> {
  if (lines.length < 2) return '';
  const middle = Math.ceil(lines.length / 2);
  const halves = [lines.slice(0, middle), lines.slice(middle)];
  const texts: string[] = [];
  for (const half of halves) texts.push(await listen(half, ear));
  return texts.join(' ');
}

async function listen(lines: readonly Line[], ear: Ear): Promise<string> {
  const { sound, recogniser } = ear;
  const spoken = lines.map((line) => line.spoken);
  const note = `${notes}/${sha256(JSON.stringify([chainVersion, spoken]))}.txt`;
  if (existsSync(note)) return readFileSync(note, 'utf8');
  const text = (await recogniser(cut(sound, lines))) || (await inHalves(lines, ear));
  writeFileSync(note, text);
  return text;
}

/** Where it is noted that all figures of a sentence were recognised; other sentences do not matter. */
const proof = ({ spoken }: Line) => `${notes}/${sha256(JSON.stringify([chainVersion, spoken]))}.ok`;

function prove(line: Line): void {
  writeFileSync(proof(line), '');
}

const joined = (lines: readonly Said[]) => lines.map(({ text }) => text).join(' ');

/** Figures of some lines that were not heard; what is missed in company is heard once more alone. */
async function missedFigures(lines: readonly Line[], ear: Ear): Promise<string[]> {
  const words = (text: string) => heardWords(text, ear.pronunciations);
  const text = await listen(lines, ear);
  const missing = new Set(missingFigures(words(joined(lines)), words(text)));
  const missed: string[] = [];
  for (const line of lines) {
    const said = words(line.text);
    if (!figuresIn(said).some((figure) => missing.has(figure))) {
      prove(line);
      continue;
    }
    const again = await listen([line], ear);
    const lost = missingFigures(said, words(again));
    if (lost.length === 0) {
      prove(line);
      continue;
    }
    missed.push(`${lost.join(' ')}: ${line.text}`);
    console.log(`  ${lost.join(' ')}\n    Text:   ${line.text}\n    gehört: ${again}`);
  }
  return missed;
}

/**
 * Hears an episode: first every sentence with a figure, then, if wanted, all of it in order.
 *
 * @param whole also count the errors in all words
 */
export async function hear(work: Work, lock: Lock, ear: Ear, whole: boolean): Promise<Heard> {
  const lines = linesOf(work, lock);
  const figuresOf = ({ text }: Said) => figuresIn(heardWords(text, ear.pronunciations)).length;
  const withFigures = lines.filter((line) => figuresOf(line) > 0);
  const missed: string[] = [];
  const unproven = withFigures.filter((line) => !existsSync(proof(line)));
  for (const group of grouped(unproven)) missed.push(...(await missedFigures(group, ear)));
  const figures = withFigures.reduce((sum, line) => sum + figuresOf(line), 0);
  const errors = { words: 0, wordErrors: 0, characters: 0, characterErrors: 0 };
  for (const group of whole ? grouped(lines) : []) {
    const heard = compare(joined(group), await listen(group, ear), ear.pronunciations);
    for (const key of Object.keys(errors) as (keyof typeof errors)[]) errors[key] += heard[key];
  }
  return { audio: lock.sha256, figures, missed, ...errors };
}
