import { problem, type Problem } from '../content/problem.ts';
import { parseScript } from './parseScript.ts';
import type { Speech } from './scriptTypes.ts';

type Line = Pick<Speech, 'speaker' | 'text'>;

/** What every episode says before its first and after its last sentence. */
export type Frame = { readonly opening: readonly Line[]; readonly closing: readonly Line[] };

type File = { readonly path: string; readonly text: string };

const titles = { opening: 'Anfang', closing: 'Abspann' } as const;

/** Reads podcast/rahmen.md: two headings, below each the paragraphs that are the same everywhere. */
export function parseFrame({ path, text }: File): { frame: Frame; problems: Problem[] } {
  const asScript = text.replace(
    /^## (\S+)$/gm,
    (_, title: string) => `## ${title} {#${title.toLowerCase()}}`,
  );
  const { script, problems } = parseScript({
    path,
    text: `---\nepisode: rahmen\n---\n${asScript}`,
  });
  const linesOf = (title: string): Line[] =>
    script.chapters
      .filter((chapter) => chapter.title === title)
      .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'speech' ? [part] : [])));
  const frame = { opening: linesOf(titles.opening), closing: linesOf(titles.closing) };
  const missing = Object.entries(titles)
    .filter(([key]) => frame[key as keyof Frame].length === 0)
    .map(([, title]) =>
      problem(path, `Der Abschnitt „## ${title}“ fehlt oder ist leer.`, { line: 1 }),
    );
  const shifted = problems.map((fault) =>
    fault.line === undefined ? fault : { ...fault, line: Math.max(1, fault.line - 3) },
  );
  return { frame, problems: [...shifted, ...missing] };
}
