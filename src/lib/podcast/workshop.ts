import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseText } from '../content/parseFile.ts';
import type { ContentFile } from '../content/problem.ts';
import type { Hearing } from './listening.ts';
import { lockSchema, type Lock } from './lock.ts';
import type { Pronunciations } from './spoken/normalise.ts';

/** The result of `npm run podcast:verify`; without words when only the figures were heard. */
export type Heard = Hearing & {
  /** Fingerprint of the MP3 that was heard. */
  readonly audio: string;
  readonly figures: number;
  /** Figures that were not recognised, each with its sentence. */
  readonly missed: readonly string[];
};

/** The folder of one episode: its script, and the lock once it was rendered. */
export type Bench = {
  /** E.g. `podcast/03-schneller-zum-visum`. */
  readonly folder: string;
  readonly script: ContentFile;
  readonly lock: Lock | undefined;
  /** What a recogniser heard of the MP3. */
  readonly heard: Heard | undefined;
  /** A recording by people, which takes precedence over the synthetic voice. */
  readonly recording: string | undefined;
};

export type Workshop = {
  readonly benches: readonly Bench[];
  readonly frame: ContentFile;
  /** Which chapter explains which step of the planner. */
  readonly steps: ContentFile;
  readonly pronunciations: Pronunciations;
};

const folderName = /^\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/;
const recordingName = /^recording\.(wav|flac|mp3|m4a|ogg|opus)$/;

function read(root: string, path: string): ContentFile {
  const file = join(root, path);
  return { path, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

function bench(root: string, name: string): Bench {
  const folder = `podcast/${name}`;
  const lockFile = join(root, folder, 'audio.json');
  const heard = read(root, `${folder}/heard.json`).text;
  const recording = readdirSync(join(root, folder)).find((file) => recordingName.test(file));
  return {
    folder,
    script: read(root, `${folder}/script.md`),
    lock: existsSync(lockFile)
      ? lockSchema.parse(JSON.parse(readFileSync(lockFile, 'utf8')))
      : undefined,
    heard: heard ? (JSON.parse(heard) as Heard) : undefined,
    recording: recording && `${folder}/${recording}`,
  };
}

/** Reads podcast/ of a project; folders without a script are left out. */
export function readWorkshop(root: string): Workshop {
  const names = existsSync(join(root, 'podcast'))
    ? readdirSync(join(root, 'podcast'))
        .filter((name) => folderName.test(name))
        .sort()
    : [];
  const pronunciations: unknown = parse(read(root, 'podcast/aussprache.yaml').text);
  return {
    benches: names
      .filter((name) => existsSync(join(root, 'podcast', name, 'script.md')))
      .map((name) => bench(root, name)),
    frame: read(root, 'podcast/rahmen.md'),
    steps: read(root, 'podcast/schritte.yaml'),
    pronunciations: (pronunciations ?? {}) as Pronunciations,
  };
}

export type EpisodeHead = { readonly number: number; readonly title: string };

/** Number and title of each episode of content/episodes that can be read, by slug. */
export function episodeHeads(files: readonly ContentFile[]): Map<string, EpisodeHead> {
  const episodes = files.filter(({ path }) => /^content\/episodes\/[^/]+\.mdx$/.test(path));
  return new Map(
    episodes.flatMap((file) => {
      const data = parseText(file).parsed?.data as Partial<EpisodeHead> | null | undefined;
      if (typeof data?.number !== 'number' || typeof data.title !== 'string') return [];
      const slug = file.path.replace(/^.*\/|\.mdx$/g, '');
      return [[slug, { number: data.number, title: data.title }] as const];
    }),
  );
}
