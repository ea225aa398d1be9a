import type { IsoDate } from '../../rules/index.ts';
import type { ContentFile } from '../content/problem.ts';
import { parseFrame } from './frame.ts';
import { parseScript } from './parseScript.ts';
import { recipeOf, type Recipe } from './recipe.ts';
import { episodeHeads, type Bench, type EpisodeHead, type Workshop } from './workshop.ts';

/** An episode on its bench, ready to be rendered or shown. */
export type Work = Bench & {
  readonly slug: string;
  readonly head: EpisodeHead;
  /** All that is heard, with the law as of a day. */
  readonly recipe: (day: IsoDate) => Recipe;
};

/** Every script that belongs to an episode of content/episodes, in the order of the series. */
export function worksOf(workshop: Workshop, files: readonly ContentFile[]): Work[] {
  const heads = episodeHeads(files);
  const { frame } = parseFrame(workshop.frame);
  const { pronunciations } = workshop;
  return workshop.benches
    .flatMap((bench): Work[] => {
      const { script } = parseScript(bench.script);
      const head = heads.get(script.episode);
      if (!head) return [];
      const recipe = (day: IsoDate) => recipeOf(script, { frame, pronunciations, ...head, day });
      return [{ ...bench, slug: script.episode, head, recipe }];
    })
    .sort((a, b) => a.head.number - b.head.number);
}
