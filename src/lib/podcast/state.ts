import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainVersion } from './lock.ts';
import { dayOf, recipeHash, sentencesOf } from './recipe.ts';
import type { Work } from './series.ts';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

const reasons = {
  none: 'ist noch nicht gesprochen',
  chain: 'wurde mit einer früheren Fassung der Herstellung gesprochen',
  text: 'sagt nicht mehr, was im Skript steht',
  recording: 'passt nicht zur Aufnahme im Ordner',
  file: 'hat eine Tonspur, die nicht zum Verzeichnis passt',
  times: 'hat Zeiten, die nicht zum Skript passen',
} as const;

function reason(work: Work, root: string): keyof typeof reasons | undefined {
  const { lock, recording } = work;
  if (!lock) return 'none';
  if (lock.chain !== chainVersion) return 'chain';
  const recipe = work.recipe(dayOf(lock.lawDay));
  if (lock.recipe !== recipeHash(recipe)) return 'text';
  const heard = recording === undefined ? undefined : hashOf(join(root, recording));
  if (heard !== lock.recording) return 'recording';
  const file = join(root, 'public/audio', lock.file);
  if (!existsSync(file) || hashOf(file) !== lock.sha256) return 'file';
  const sentences = sentencesOf(recipe).length;
  const fits =
    lock.sentences.length === sentences && lock.chapters.length === recipe.chapters.length;
  return fits ? undefined : 'times';
}

/**
 * Why the audio of an episode has to be made again, as a German sentence; undefined when it is right.
 * The law counts as of the day of the recording, so a passing day alone changes nothing.
 */
export function lockProblem(work: Work, root: string): string | undefined {
  const found = reason(work, root);
  return (
    found &&
    `${work.folder}/script.md: Die Folge ${reasons[found]}. Abhilfe: npm run podcast:render`
  );
}
