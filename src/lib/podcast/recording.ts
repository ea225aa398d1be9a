import { parseYaml } from '../content/parseFile.ts';
import { problem, type ContentFile, type Problem } from '../content/problem.ts';
import type { Recipe } from './recipe.ts';

type Times = { readonly chapters: number[]; readonly sentences: [number, number][] };

/** „12:34“ or „1:02:03“ in milliseconds; undefined for anything else. */
export function parseTime(text: string): number | undefined {
  const match = /^(?:(\d+):)?(\d{1,2}):([0-5]\d)$/.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/**
 * Reads recording.yaml, which names the start of each chapter in a recording by people.
 *
 * @param ids the chapters of the script, in order
 * @returns start of each chapter in milliseconds, and what is missing or out of order
 */
export function parseRecordingTimes(
  file: ContentFile,
  ids: readonly string[],
): { starts: number[]; problems: Problem[] } {
  const { parsed, problems } = parseYaml(file);
  const { chapters: given = {} } = (parsed?.data ?? {}) as { chapters?: Record<string, unknown> };
  const faults: Problem[] = [...problems];
  const starts: number[] = [];
  for (const id of ids) {
    const line = parsed?.lineAt(['chapters', id]) ?? 1;
    const written = given[id];
    const time = typeof written === 'string' ? parseTime(written) : undefined;
    if (time === undefined) {
      faults.push(
        problem(file.path, `Dem Kapitel „${id}“ fehlt die Zeit. Schreiben Sie: ${id}: "4:10".`, {
          line,
        }),
      );
    } else if (time < (starts.at(-1) ?? 0)) {
      faults.push(problem(file.path, `Das Kapitel „${id}“ beginnt vor dem vorigen.`, { line }));
    } else starts.push(time);
  }
  return { starts, problems: faults };
}

/**
 * Times of all sentences in a recording. Only chapters are known; inside a chapter each sentence gets
 * a share by its length, which is near enough to follow along.
 */
export function spreadSentences(recipe: Recipe, starts: readonly number[], total: number): Times {
  const sentences = recipe.chapters.flatMap((chapter, index): [number, number][] => {
    const texts = chapter.parts.flatMap((part) =>
      part.kind === 'turn' ? part.sentences.map(({ text }) => text.length) : [],
    );
    const all = texts.reduce((sum, length) => sum + length, 0);
    const from = starts[index] ?? 0;
    const span = (starts[index + 1] ?? total) - from;
    let read = 0;
    return texts.map((length) => {
      const start = Math.round(from + (span * read) / all);
      read += length;
      return [start, Math.round(from + (span * read) / all)];
    });
  });
  return { chapters: [...starts], sentences };
}
