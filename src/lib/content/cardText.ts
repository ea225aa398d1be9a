import { lawText, plainText } from '../law/text.ts';
import { parseText } from './parseFile.ts';
import type { ContentFile } from './problem.ts';
import { cardSchema, type CardData } from '../../schemas/card.ts';

/** A card as it is read: its data, and its running text without marks of any kind. */
export type CardText = {
  readonly slug: string;
  readonly data: CardData;
  /** One entry per paragraph or list item; headings, tables and short facts are left out. */
  readonly paragraphs: readonly string[];
};

function lawTag(attributes: string): string {
  const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return lawText(attribute('id'), attribute('form'));
}

/** The paragraphs of a Markdown body with known components, as plain text; `Term` stands in a line. */
export function bodyParagraphs(body: string): string[] {
  const text = body
    .replace(/<Law\s+([^>]*?)\/>/g, (_, attributes: string) => lawTag(attributes))
    .replace(/<\/?Term\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n\n')
    .replace(/^(#|\|).*$/gm, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
  return text.split(/\n\s*\n/).flatMap((part) => part.replace(/\s*\n\s*/g, ' ').trim() || []);
}

/** Norms in brackets are looked up, not read: they count neither as words nor as likeness. */
export const withoutNorms = (text: string) => text.replace(/ ?\([^()]*§[^()]*\)/g, '');

/** The address of a text: its file name without the ending. */
export function slugOf(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, '');
}

/** Reads every card whose head fits the schema; the content check names the others. */
export function readCards(files: readonly ContentFile[]): CardText[] {
  return files
    .filter(({ path }) => /^content\/cards\/[^/]+\.mdx$/.test(path))
    .flatMap((file) => {
      const { parsed } = parseText(file);
      const result = cardSchema.safeParse(parsed?.data);
      if (!result.success) return [];
      const { data } = result;
      const written = [data.answer, data.pitfall, ...data.ask.map(({ text }) => text)];
      const paragraphs = [
        ...written.map((text) => plainText(text)),
        ...bodyParagraphs(parsed?.body?.text ?? ''),
      ];
      return { slug: slugOf(file.path), data, paragraphs: paragraphs.map(withoutNorms) };
    });
}
