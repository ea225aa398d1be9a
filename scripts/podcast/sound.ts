import { existsSync, readFileSync } from 'node:fs';
import { parseRecordingTimes, spreadSentences } from '../../src/lib/podcast/recording.ts';
import { formatProblem } from '../../src/lib/content/problem.ts';
import type { Recipe } from '../../src/lib/podcast/recipe.ts';
import type { Work } from '../../src/lib/podcast/series.ts';
import { lengthOf, writeWav } from './master.ts';
import { openVoice, sampleRate } from './pico.ts';
import { speakEpisode } from './timeline.ts';
import { sha256 } from './tools.ts';

/** The unmastered sound of an episode, and the times in it. */
export type RawSound = {
  readonly file: string;
  readonly source: 'synthetic' | 'recording';
  readonly recording?: string;
  readonly chapters: number[];
  readonly sentences: [number, number][];
};

/** A recording by people with the chapter times of its recording.yaml. */
function recorded(work: Work, recording: string, recipe: Recipe): RawSound {
  const path = `${work.folder}/recording.yaml`;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const ids = recipe.chapters.map(({ id }) => id);
  const { starts, problems } = parseRecordingTimes({ path, text }, ids);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const times = spreadSentences(recipe, starts, lengthOf(recording));
  return {
    file: recording,
    source: 'recording',
    recording: sha256(readFileSync(recording)),
    ...times,
  };
}

/** Speaks an episode into `wav`, unless people have recorded it: their voice takes precedence. */
export async function rawSound(work: Work, recipe: Recipe, wav: string): Promise<RawSound> {
  if (work.recording !== undefined) return recorded(work, work.recording, recipe);
  const { samples, chapters, sentences } = speakEpisode(recipe, await openVoice());
  writeWav(wav, samples, sampleRate);
  return { file: wav, source: 'synthetic', chapters, sentences };
}
