import { asOf } from '../lib/asOf.ts';
import { readContentFiles } from '../lib/content/readContent.ts';
import { mediaUrl } from '../lib/media.ts';
import type { Lock } from '../lib/podcast/lock.ts';
import { dayOf, recipeHash } from '../lib/podcast/recipe.ts';
import { parseScript } from '../lib/podcast/parseScript.ts';
import { saidValues, type SaidValue } from '../lib/podcast/saidValues.ts';
import { worksOf, type Work } from '../lib/podcast/series.ts';
import { parseStepMarks, type StepListening } from '../lib/podcast/stepMarks.ts';
import { clock, timedChapters, type TimedChapter } from '../lib/podcast/transcript.ts';
import { readWorkshop } from '../lib/podcast/workshop.ts';
import { settings } from '../settings.ts';
import {
  allCards,
  allCases,
  allChapters,
  allEpisodes,
  type Card,
  type Case,
  type Chapter,
  type Episode,
} from './relations.ts';

/** An episode that can be heard: its text of content/episodes, its audio, its chapters with times. */
export type RecordedEpisode = {
  readonly entry: Episode;
  readonly lock: Lock;
  readonly chapters: readonly TimedChapter[];
  /** Address of the MP3: a path on this site, or an address of the media host. */
  readonly audio: string;
  /** The values of the law that it speaks, with their moments. */
  readonly said: readonly SaidValue[];
  /** The script as written, with its law tokens. */
  readonly script: string;
  /** True when the law or the script has changed since the recording. */
  readonly outdated: boolean;
};

let works: Map<string, Work> | undefined;

function workOf(slug: string): Work | undefined {
  works ??= new Map(
    worksOf(readWorkshop('.'), readContentFiles('.')).map((work) => [work.slug, work]),
  );
  return works.get(slug);
}

function recorded(entry: Episode): RecordedEpisode[] {
  const work = workOf(entry.id);
  const lock = work?.lock;
  if (!work || !lock) return [];
  const day = dayOf(lock.lawDay);
  const recipe = work.recipe(day);
  const chapters = timedChapters(recipe, lock);
  return [
    {
      entry,
      lock,
      chapters,
      said: saidValues(parseScript(work.script).script, chapters, day),
      audio: mediaUrl(settings.mediaBase, lock.file),
      script: work.script.text,
      outdated: recipeHash(work.recipe(asOf)) !== lock.recipe,
    },
  ];
}

/** All episodes that can be heard, in the order of the series. */
export async function recordedEpisodes(): Promise<RecordedEpisode[]> {
  return (await allEpisodes()).flatMap(recorded);
}

/** The pages and files of every episode, for Astro. */
export async function episodePaths() {
  return (await recordedEpisodes()).map((episode) => ({
    params: { slug: episode.entry.id },
    props: episode,
  }));
}

/** A stretch of an episode that speaks about a page; times in milliseconds. */
export type ListenMark = {
  readonly href: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
};

/** Where a page is spoken about: every chapter whose links name its address, e.g. `/karten/x/`. */
export async function listenMarks(address: string): Promise<ListenMark[]> {
  return (await recordedEpisodes()).flatMap(({ entry, chapters }) =>
    chapters
      .filter(({ links }) => links.some(({ href }) => href.replace(/#.*$/, '') === address))
      .map(({ id, title, start, end }) => ({
        href: `/podcast/${entry.id}/#${id}`,
        label: `Folge ${entry.data.number}, ${title}`,
        start,
        end,
      })),
  );
}

/** „Dazu hören“ for the planner: only chapters of episodes that can be heard. */
export async function stepListening(): Promise<StepListening> {
  const episodes = new Map(
    (await recordedEpisodes()).map(({ entry, chapters }) => [entry.id, chapters]),
  );
  const known = new Map([...episodes].map(([id, list]) => [id, list.map((own) => own.id)]));
  const entries = parseStepMarks(readWorkshop('.').steps, known).marks.flatMap(
    ({ step, episode, chapter }) => {
      const found = episodes.get(episode)?.find(({ id }) => id === chapter);
      if (!found) return [];
      const span = `${clock(found.start)}–${clock(found.end)}`;
      return [[step, { href: `/podcast/${episode}/#${chapter}`, span }] as const];
    },
  );
  return Object.fromEntries(entries);
}

export type EpisodeLinks = {
  readonly cards: readonly Card[];
  readonly chapters: readonly Chapter[];
  readonly cases: readonly Case[];
};

/** The cards, chapters and cases that an episode's chapter marks link to. */
export async function episodeLinks({ chapters }: RecordedEpisode): Promise<EpisodeLinks> {
  const hrefs = new Set(chapters.flatMap(({ links }) => links.map(({ href }) => href)));
  const linked =
    (folder: string) =>
    ({ id }: { id: string }) =>
      hrefs.has(`/${folder}/${id}/`);
  return {
    cards: (await allCards()).filter(linked('karten')),
    chapters: (await allChapters()).filter(linked('leitfaden')),
    cases: (await allCases()).filter(linked('faelle')),
  };
}
