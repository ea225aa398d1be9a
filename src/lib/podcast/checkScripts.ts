import { problem, sortProblems, type ContentFile, type Problem } from '../content/problem.ts';
import { formFault, lawIdFault } from '../content/lawReferences.ts';
import { meant } from '../content/wording.ts';
import { plainText } from '../law/text.ts';
import { parseFrame } from './frame.ts';
import { parseScript } from './parseScript.ts';
import { parseStepMarks } from './stepMarks.ts';
import type { Script, ScriptLink, Speech } from './scriptTypes.ts';
import { spokenForm } from './spoken/normalise.ts';
import { episodeHeads, type Workshop } from './workshop.ts';

type Known = {
  readonly files: readonly ContentFile[];
  readonly lawIds: ReadonlySet<string>;
};

const collections: Record<string, { folder: string; missing: string }> = {
  karten: { folder: 'cards', missing: 'Die Karte' },
  faelle: { folder: 'cases', missing: 'Den Fall' },
  leitfaden: { folder: 'guide', missing: 'Das Kapitel' },
  podcast: { folder: 'episodes', missing: 'Die Folge' },
};

function slugsIn(folder: string, { files }: Known): string[] {
  const start = `content/${folder}/`;
  return files.flatMap(({ path }) =>
    path.startsWith(start) ? path.slice(start.length).replace(/\.mdx$/, '') : [],
  );
}

/** What is wrong with a link into this site; links elsewhere are checked before publishing. */
function linkFault({ href }: ScriptLink, known: Known): string | undefined {
  const [, section = '', slug] = /^\/([a-z]+)\/(?:([^/#?]+)\/)?(?:#.*)?$/.exec(href) ?? [];
  if (!href.startsWith('/')) return undefined;
  if (section === '') return `Die Adresse „${href}“ ist unvollständig. Sie endet mit „/“.`;
  const collection = collections[section];
  if (!collection || slug === undefined || slug === 'thema') return undefined;
  const slugs = slugsIn(collection.folder, known);
  if (slugs.includes(slug)) return undefined;
  const advice = meant(slug, slugs, `Erlaubt sind Dateinamen aus content/${collection.folder}.`);
  return `${collection.missing} „${slug}“ gibt es nicht. ${advice}`;
}

/** Line of a piece of a paragraph; where it is not found as written, the paragraph's first line. */
function lineOf({ text }: ContentFile, start: number, piece: string): number {
  const lines = text.split(/\r?\n/);
  for (let index = start - 1; index < lines.length && lines[index]?.trim(); index += 1) {
    if (lines[index]?.includes(piece)) return index + 1;
  }
  return start;
}

function lawFaults(
  text: string,
  lawIds: ReadonlySet<string>,
): { piece: string; message: string }[] {
  return [...text.matchAll(/\{[^{}]*\}?/g)].flatMap(([piece]) => {
    const [, id, form] = /^\{law:([A-Za-z0-9.]+)(?:\|([^|}]*))?\}$/.exec(piece) ?? [];
    if (id === undefined) {
      const right = '{law:kennung} oder {law:kennung|form}';
      return [{ piece, message: `„${piece}“ ist falsch geschrieben. Richtig ist ${right}.` }];
    }
    const faults = [lawIdFault(id, lawIds), formFault(form ?? '')];
    return faults.flatMap((message) => (message === undefined ? [] : [{ piece, message }]));
  });
}

function speechFaults(speech: Speech, file: ContentFile, workshop: Workshop, known: Known) {
  const law = lawFaults(speech.text, known.lawIds);
  const spoken =
    law.length > 0 ? [] : spokenForm(plainText(speech.text), workshop.pronunciations).unread;
  const unread = spoken.map((piece) => ({
    piece,
    message: `„${piece}“ kann die Stimme nicht vorlesen. Schreiben Sie es aus oder anders.`,
  }));
  return [...law, ...unread].map(({ piece, message }) =>
    problem(file.path, message, { line: lineOf(file, speech.line, piece) }),
  );
}

function scriptFaults(script: Script, file: ContentFile, workshop: Workshop, known: Known) {
  const speeches = script.chapters.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'speech' ? [part] : [])),
  );
  const links = script.chapters.flatMap((chapter) => chapter.links);
  return [
    ...links.flatMap((link) => {
      const message = linkFault(link, known);
      return message === undefined ? [] : [problem(file.path, message, { line: link.line })];
    }),
    ...speeches.flatMap((speech) => speechFaults(speech, file, workshop, known)),
  ];
}

function episodeFault({ episode, path }: Script, known: Known): Problem[] {
  const heads = episodeHeads(known.files);
  if (episode === '' || heads.has(episode)) return [];
  const advice = meant(episode, heads.keys(), 'Erlaubt sind Dateinamen aus content/episodes.');
  return [problem(path, `Die Folge „${episode}“ gibt es nicht. ${advice}`, { line: 2 })];
}

function chaptersOf({ benches }: Workshop): Map<string, string[]> {
  const scripts = benches.map(({ script }) => parseScript(script).script);
  return new Map(scripts.map(({ episode, chapters }) => [episode, chapters.map(({ id }) => id)]));
}

/** Finds every fault of the scripts in podcast/, as German sentences with file and line. */
export function checkScripts(workshop: Workshop, known: Known): Problem[] {
  if (workshop.benches.length === 0) return [];
  const seen = new Map<string, string>();
  const problems = workshop.benches.flatMap(({ script: file }) => {
    const { script, problems: faults } = parseScript(file);
    const other = seen.get(script.episode);
    seen.set(script.episode, file.path);
    const twice =
      other === undefined
        ? []
        : [problem(file.path, `Die Folge hat schon ein Skript: ${other}.`, { line: 2 })];
    return [
      ...faults,
      ...twice,
      ...episodeFault(script, known),
      ...scriptFaults(script, file, workshop, known),
    ];
  });
  return sortProblems([
    ...problems,
    ...parseFrame(workshop.frame).problems,
    ...parseStepMarks(workshop.steps, chaptersOf(workshop)).problems,
  ]);
}
