import { problem, type Problem } from '../content/problem.ts';
import { meant } from '../content/wording.ts';
import {
  speakers,
  type Script,
  type ScriptLink,
  type ScriptPart,
  type Speaker,
} from './scriptTypes.ts';

type File = { readonly path: string; readonly text: string };
type Draft = {
  id: string;
  title: string;
  line: number;
  links: ScriptLink[];
  parts: ScriptPart[];
  /** A paragraph could not be read, so the chapter is not silent. */
  unreadable?: boolean;
};

const heading = /^##\s+(.+?)\s*\{#([^}]*)\}\s*$/;
const link = /^-\s+\[([^\]]+)\]\(([^)\s]+)\)\s*$/;
const voice = /^(\p{L}[\p{L} -]{0,30}):\s+(\S.*)$/u;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Remarks become empty lines, so that every other line keeps its number. */
function withoutRemarks(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (remark) => remark.replace(/[^\n]/g, ''));
}

function isSpeaker(name: string): name is Speaker {
  return (speakers as readonly string[]).includes(name);
}

/** Reads one script line by line and gathers what is wrong with it. */
class Reader {
  readonly problems: Problem[] = [];
  readonly chapters: Draft[] = [];
  private readonly path: string;
  private open: { speaker: Speaker; words: string[]; line: number } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  fault(line: number, message: string): void {
    this.problems.push(problem(this.path, message, { line }));
  }

  read(text: string, line: number): void {
    const trimmed = text.trim();
    if (trimmed === '') this.endSpeech();
    else if (text.startsWith('#')) this.chapter(trimmed, line);
    else if (text.startsWith('- ')) this.link(trimmed, line);
    else if (/^\[.*\]$/.test(trimmed)) this.sound(trimmed, line);
    else if (this.open) this.open.words.push(trimmed);
    else this.speech(trimmed, line);
  }

  /** Closes the paragraph that is being read. */
  endSpeech(): void {
    if (!this.open) return;
    const { speaker, words, line } = this.open;
    this.chapters.at(-1)?.parts.push({ kind: 'speech', speaker, text: words.join(' '), line });
    this.open = undefined;
  }

  private chapter(text: string, line: number): void {
    this.endSpeech();
    const [, title = '', id = ''] = heading.exec(text) ?? [];
    if (!title) {
      this.fault(line, 'Ein Kapitel beginnt so: „## Titel {#kennung}“. Ergänzen Sie, was fehlt.');
    } else if (!slug.test(id) || /^t-\d+$/.test(id)) {
      this.fault(
        line,
        `„${id}“ ist keine Kennung. Erlaubt sind Kleinbuchstaben, Ziffern, Bindestriche.`,
      );
    } else if (this.chapters.some((other) => other.id === id)) {
      this.fault(line, `Die Kennung „${id}“ gibt es schon. Wählen Sie eine andere.`);
    }
    this.chapters.push({ id, title: title || text, line, links: [], parts: [] });
  }

  private link(text: string, line: number): void {
    this.endSpeech();
    const [, label = '', href = ''] = link.exec(text) ?? [];
    const chapter = this.chapters.at(-1);
    if (!label) {
      this.fault(line, 'Ein Link hat die Form „- [Text](/karten/name/)“.');
    } else if (!chapter || chapter.parts.length > 0) {
      this.fault(line, 'Links stehen direkt unter der Überschrift des Kapitels.');
    } else if (!/^(https:\/\/|\/)/.test(href)) {
      this.fault(line, `Der Link „${href}“ beginnt weder mit „https://“ noch mit „/“.`);
    } else {
      chapter.links.push({ label, href, line });
    }
  }

  private sound(text: string, line: number): void {
    this.endSpeech();
    const chapter = this.chapters.at(-1);
    if (text !== '[Signal]') this.fault(line, `„${text}“ ist kein Ton. Es gibt nur „[Signal]“.`);
    else if (!chapter) this.fault(line, 'Vor dem ersten Kapitel steht kein Ton.');
    else chapter.parts.push({ kind: 'signal', line });
  }

  private speech(text: string, line: number): void {
    const [, name = '', words = ''] = voice.exec(text) ?? [];
    const chapter = this.chapters.at(-1);
    if (!chapter) {
      this.fault(
        line,
        'Vor dem ersten Kapitel steht kein Text. Beginnen Sie mit „## Titel {#kennung}“.',
      );
      return;
    }
    chapter.unreadable ||= !isSpeaker(name);
    if (!name) {
      this.fault(
        line,
        'Der Absatz nennt keine Stimme. Beginnen Sie mit „Betrieb:“ oder „Toolbox:“.',
      );
    } else if (!isSpeaker(name)) {
      const advice = meant(name, speakers, 'Es gibt „Betrieb“ und „Toolbox“.');
      this.fault(line, `Die Stimme „${name}“ gibt es nicht. ${advice}`);
    } else {
      this.open = { speaker: name, words: [words], line };
    }
  }
}

function emptyChapters(chapters: readonly Draft[], path: string): Problem[] {
  return chapters
    .filter(({ parts, unreadable }) => !unreadable && !parts.some(({ kind }) => kind === 'speech'))
    .map(({ title, line }) => problem(path, `Im Kapitel „${title}“ sagt niemand etwas.`, { line }));
}

/**
 * Reads a script. The head names the episode; then chapters, their links, paragraphs with a voice,
 * and sounds, as podcast/README.md describes.
 *
 * @returns the script as far as it could be read, and every fault with its line
 */
export function parseScript({ path, text }: File): { script: Script; problems: Problem[] } {
  const lines = withoutRemarks(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).split('\n');
  const reader = new Reader(path);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const head = lines.slice(1, Math.max(end, 1)).join('\n');
  const episode = /^episode:\s*['"]?([a-z0-9-]+)['"]?\s*$/m.exec(head)?.[1] ?? '';
  if (!episode)
    reader.fault(1, 'Der Kopf nennt keine Folge. Schreiben Sie „---“, „episode: kennung“, „---“.');
  lines.slice(end + 1).forEach((line, index) => reader.read(line, end + 2 + index));
  reader.endSpeech();
  const { chapters } = reader;
  if (chapters.length === 0) reader.fault(lines.length, 'Das Skript hat kein Kapitel.');
  return {
    script: { episode, path, chapters },
    problems: [...reader.problems, ...emptyChapters(chapters, path)],
  };
}
