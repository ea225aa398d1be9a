import { join } from 'node:path';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import type { Lock } from '../../src/lib/podcast/lock.ts';
import { dayOf, recipeHash, sentencesOf, type Recipe } from '../../src/lib/podcast/recipe.ts';
import { worksOf, type Work } from '../../src/lib/podcast/series.ts';
import { readWorkshop, type Workshop } from '../../src/lib/podcast/workshop.ts';

const root = join(import.meta.dirname, 'fixture');
export const day = dayOf('2026-11-29');
export const workshop: Workshop = readWorkshop(root);
export const files = readContentFiles(root);

const [work] = worksOf(workshop, files);
if (!work) throw new Error('The fixture has no episode.');
export const probe: Work = work;

/** A lock as if each sentence had taken two seconds, and each chapter began with a second of rest. */
export function lockOf(recipe: Recipe): Lock {
  const chapters: number[] = [];
  const sentences: [number, number][] = [];
  let now = 0;
  for (const chapter of recipe.chapters) {
    chapters.push(now);
    now += 1000;
    for (const part of chapter.parts) {
      for (let index = 0; part.kind === 'turn' && index < part.sentences.length; index += 1) {
        sentences.push([now, now + 2000]);
        now += 2000;
      }
    }
  }
  if (sentences.length !== sentencesOf(recipe).length) throw new Error('A sentence is missing.');
  return {
    source: 'synthetic',
    recipe: recipeHash(recipe),
    lawDay: day,
    chain: 1,
    tools: {},
    file: 'probe.mp3',
    bytes: 123_456,
    sha256: '0'.repeat(64),
    milliseconds: now,
    loudness: -16,
    truePeak: -2,
    chapters,
    sentences,
  };
}
