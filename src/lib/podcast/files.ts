import type { TimedChapter, TimedSentence } from './transcript.ts';

type Cue = {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly lines: string[];
};

const lineLength = 65;

/** Words in lines of at most 65 characters. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= lineLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A sentence as cues of two lines; a long one is parted, each cue with its share of the time. */
function cuesOf(speaker: string, { text, start, end }: TimedSentence): Cue[] {
  const lines = wrap(text);
  const total = lines.join('').length;
  const cues: Cue[] = [];
  let read = 0;
  for (let index = 0; index < lines.length; index += 2) {
    const pair = lines.slice(index, index + 2);
    const from = Math.round(start + ((end - start) * read) / total);
    read += pair.join('').length;
    cues.push({
      speaker,
      start: from,
      end: Math.round(start + ((end - start) * read) / total),
      lines: pair,
    });
  }
  return cues;
}

/** „00:04:10.300“ */
function vttTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The transcript as WebVTT with the name of each voice. */
export function webVtt(chapters: readonly TimedChapter[]): string {
  const cues = chapters.flatMap(({ turns }) =>
    turns.flatMap(({ speaker, sentences }) =>
      sentences.flatMap((sentence) => cuesOf(speaker, sentence)),
    ),
  );
  const blocks = cues.map(
    ({ speaker, start, end, lines }) =>
      `${vttTime(start)} --> ${vttTime(end)}\n<v ${speaker}>${escaped(lines.join('\n'))}`,
  );
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

const seconds = (milliseconds: number) => milliseconds / 1000;

/** The transcript as JSON of the Podcasting 2.0 namespace, a segment per sentence. */
export function transcriptJson(chapters: readonly TimedChapter[]): string {
  const segments = chapters.flatMap(({ turns }) =>
    turns.flatMap(({ speaker, sentences }) =>
      sentences.map(({ text, start, end }) => ({
        speaker,
        startTime: seconds(start),
        endTime: seconds(end),
        body: text,
      })),
    ),
  );
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 1)}\n`;
}

/** JSON chapters, version 1.2; each links to its place on the episode's page. */
export function chaptersJson(
  title: string,
  page: string,
  chapters: readonly TimedChapter[],
): string {
  const marks = chapters.map((chapter) => ({
    startTime: seconds(chapter.start),
    title: chapter.title,
    url: `${page}#${chapter.id}`,
  }));
  return `${JSON.stringify({ version: '1.2.0', title, chapters: marks }, null, 1)}\n`;
}
