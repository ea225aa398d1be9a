import { problem, type ContentFile, type Problem } from '../content/problem.ts';
import { meant } from '../content/wording.ts';
import { procedures } from '../../rules/index.ts';

/** A chapter of an episode that explains a step of the planner. */
export type StepMark = {
  readonly step: string;
  readonly episode: string;
  readonly chapter: string;
  readonly line: number;
};

/** Where a step is explained: an address and „2:40–4:10“, by the id of the step. */
export type StepListening = Readonly<
  Record<string, { readonly href: string; readonly span: string }>
>;

/** Chapters of each episode, by the slug of the episode. */
export type KnownChapters = ReadonlyMap<string, readonly string[]>;

const written = /^([A-Za-z.]+):\s+([a-z0-9-]+)#([a-z0-9-]+)$/;
const isEmpty = (line: string): boolean => /^\s*(#.*)?$/.test(line);

const stepIds = new Set(procedures.flatMap(({ steps }) => steps.map(({ id }) => id)));

function fault({ step, episode, chapter }: StepMark, known: KnownChapters): string | undefined {
  if (!stepIds.has(step)) {
    const advice = meant(step, stepIds, 'Die Kennungen stehen unter /daten/ in den Verfahren.');
    return `Den Schritt „${step}“ gibt es nicht. ${advice}`;
  }
  const chapters = known.get(episode);
  if (!chapters) {
    const advice = meant(episode, known.keys(), 'Erlaubt sind Folgen mit Skript.');
    return `Die Folge „${episode}“ gibt es nicht. ${advice}`;
  }
  if (chapters.includes(chapter)) return undefined;
  const advice = meant(chapter, chapters, 'Erlaubt sind die Kennungen ihrer Kapitel.');
  return `Das Kapitel „${chapter}“ hat die Folge „${episode}“ nicht. ${advice}`;
}

/**
 * Reads podcast/schritte.yaml: one line for each step that a chapter explains, `step: episode#chapter`.
 *
 * @returns the marks, and each fault as a German sentence with its line
 */
export function parseStepMarks(
  { path, text }: ContentFile,
  known: KnownChapters,
): { marks: readonly StepMark[]; problems: readonly Problem[] } {
  const marks: StepMark[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (isEmpty(line)) return;
    const place = { line: index + 1 };
    const [, step = '', episode = '', chapter = ''] = written.exec(line.trim()) ?? [];
    const mark: StepMark = { step, episode, chapter, line: index + 1 };
    const message =
      step === ''
        ? `„${line.trim()}“ ist falsch geschrieben. Richtig ist: schritt: folge#kapitel.`
        : marks.some((other) => other.step === step)
          ? `Der Schritt „${step}“ steht zweimal da. Ein Kapitel je Schritt genügt.`
          : fault(mark, known);
    if (message === undefined) marks.push(mark);
    else problems.push(problem(path, message, place));
  });
  return { marks, problems };
}
