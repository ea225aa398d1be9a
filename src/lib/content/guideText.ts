import { plainText } from '../law/text.ts';
import { bodyParagraphs, slugOf, withoutNorms } from './cardText.ts';
import { parseText } from './parseFile.ts';
import type { ContentFile } from './problem.ts';
import { caseSchema } from '../../schemas/case.ts';
import { chapterSchema } from '../../schemas/guide.ts';

/** A chapter or a case as it is read: its running text, one entry per paragraph or list item. */
export type GuideText = {
  readonly number: number;
  readonly slug: string;
  readonly paragraphs: readonly string[];
};

function guideText(
  file: ContentFile,
  head: (data: unknown) => { number: number; written: readonly string[] } | undefined,
): GuideText[] {
  const { parsed } = parseText(file);
  const found = head(parsed?.data);
  if (found === undefined) return [];
  const paragraphs = [
    ...found.written.map((text) => plainText(text)),
    ...bodyParagraphs(parsed?.body?.text ?? ''),
  ];
  return [
    { number: found.number, slug: slugOf(file.path), paragraphs: paragraphs.map(withoutNorms) },
  ];
}

/** Reads every chapter whose head fits the schema: answer, what to do now and body. */
export function readChapters(files: readonly ContentFile[]): GuideText[] {
  return files
    .filter(({ path }) => path.startsWith('content/guide/'))
    .flatMap((file) =>
      guideText(file, (head) => {
        const { data } = chapterSchema.safeParse(head);
        return (
          data && {
            number: data.order,
            written: [data.answer, ...data.actions.map(({ text }) => text)],
          }
        );
      }),
    );
}

/** Reads every case whose head fits the schema: summary, why no other way and body. */
export function readCases(files: readonly ContentFile[]): GuideText[] {
  return files
    .filter(({ path }) => path.startsWith('content/cases/'))
    .flatMap((file) =>
      guideText(file, (head) => {
        const { data } = caseSchema.safeParse(head);
        return data && { number: data.number, written: [data.summary, data.whyNot] };
      }),
    );
}
