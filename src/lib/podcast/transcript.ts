import { formatSeconds } from '../duration.ts';
import type { Lock } from './lock.ts';
import type { Recipe, RecipeChapter, Turn } from './recipe.ts';
import { sentencesOf } from './recipe.ts';
import { spreadSentences } from './recording.ts';
import type { ScriptLink, Speaker } from './scriptTypes.ts';

/** A sentence with its start and end in milliseconds. */
export type TimedSentence = { readonly text: string; readonly start: number; readonly end: number };

export type TimedTurn = {
  readonly speaker: Speaker;
  readonly start: number;
  readonly sentences: readonly TimedSentence[];
};

export type TimedChapter = {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly links: readonly ScriptLink[];
  readonly turns: readonly TimedTurn[];
};

type Span = readonly [number, number];

/** Hands out the times of the sentences one after the other. */
function timedTurn({ speaker, sentences }: Turn, next: () => Span): TimedTurn {
  const timed = sentences.map(({ text }) => {
    const [start, end] = next();
    return { text, start, end };
  });
  return { speaker, start: timed[0]?.start ?? 0, sentences: timed };
}

/** Chapters with their times; a script that was changed since has its sentences spread evenly. */
export function timedChapters(recipe: Recipe, lock: Lock): TimedChapter[] {
  const exact = sentencesOf(recipe).length === lock.sentences.length;
  const times = exact
    ? lock.sentences
    : spreadSentences(recipe, lock.chapters, lock.milliseconds).sentences;
  let position = 0;
  const next = (): Span => times[position++] ?? [0, 0];
  return recipe.chapters.map((chapter: RecipeChapter, index) => ({
    id: chapter.id,
    title: chapter.title,
    links: chapter.links,
    start: lock.chapters[index] ?? 0,
    end: lock.chapters[index + 1] ?? lock.milliseconds,
    turns: chapter.parts.flatMap((part) => (part.kind === 'turn' ? [timedTurn(part, next)] : [])),
  }));
}

/** „4:10“: the full second in which something begins. */
export function clock(milliseconds: number): string {
  return formatSeconds(Math.floor(milliseconds / 1000));
}

/** Seconds with at most one decimal, as an address may hold them after „#t=“. */
export function secondsOf(milliseconds: number): number {
  return Math.floor(milliseconds / 100) / 10;
}
