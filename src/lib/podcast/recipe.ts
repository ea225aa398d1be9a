import { createHash } from 'node:crypto';
import { parseIsoDate, type IsoDate } from '../../rules/index.ts';
import { plainText } from '../law/text.ts';
import type { Frame } from './frame.ts';
import type { Script, ScriptChapter, ScriptLink, ScriptPart, Speaker } from './scriptTypes.ts';
import { splitSentences } from './sentences.ts';
import { spokenForm, type Pronunciations } from './spoken/normalise.ts';

export type Sound = 'intro' | 'signal' | 'outro';

export type Sentence = { readonly text: string; readonly spoken: string };

/** One voice until the other one speaks; a paragraph of the script. */
export type Turn = {
  readonly kind: 'turn';
  readonly speaker: Speaker;
  readonly sentences: readonly Sentence[];
};

export type RecipePart = Turn | { readonly kind: 'sound'; readonly sound: Sound };

export type RecipeChapter = {
  readonly id: string;
  readonly title: string;
  readonly links: readonly ScriptLink[];
  readonly parts: readonly RecipePart[];
};

/** All that is heard in an episode, in order, with the law as of one day. */
export type Recipe = { readonly episode: string; readonly chapters: readonly RecipeChapter[] };

export type Ingredients = {
  readonly frame: Frame;
  readonly pronunciations: Pronunciations;
  readonly number: number;
  readonly title: string;
  readonly day: IsoDate;
};

function turn(speaker: Speaker, text: string, { pronunciations, day }: Ingredients): Turn {
  const sentences = splitSentences(plainText(text, day)).map((sentence) => ({
    text: sentence,
    spoken: spokenForm(sentence, pronunciations).text,
  }));
  return { kind: 'turn', speaker, sentences };
}

function parts(written: readonly ScriptPart[], ingredients: Ingredients): RecipePart[] {
  return written.map((part) =>
    part.kind === 'signal'
      ? { kind: 'sound', sound: 'signal' }
      : turn(part.speaker, part.text, ingredients),
  );
}

function framed(lines: Frame['opening'], ingredients: Ingredients): Turn[] {
  return lines.map(({ speaker, text }) => {
    const filled = text
      .replaceAll('{folge.nummer}', String(ingredients.number))
      .replaceAll('{folge.titel}', ingredients.title);
    return turn(speaker, filled, ingredients);
  });
}

function chapterParts(
  chapter: ScriptChapter,
  position: { first: boolean; last: boolean },
  ingredients: Ingredients,
): RecipePart[] {
  const { opening, closing } = ingredients.frame;
  const sound = (name: Sound): RecipePart => ({ kind: 'sound', sound: name });
  return [
    ...(position.first ? [sound('intro'), ...framed(opening, ingredients)] : []),
    ...parts(chapter.parts, ingredients),
    ...(position.last ? [...framed(closing, ingredients), sound('outro')] : []),
  ];
}

/** What an episode plays, with opening, closing and law values put in. */
export function recipeOf(script: Script, ingredients: Ingredients): Recipe {
  const last = script.chapters.length - 1;
  return {
    episode: script.episode,
    chapters: script.chapters.map((chapter, index) => ({
      id: chapter.id,
      title: chapter.title,
      links: chapter.links,
      parts: chapterParts(chapter, { first: index === 0, last: index === last }, ingredients),
    })),
  };
}

/**
 * Fingerprint of everything that is heard or shown with it; links may change without a new rendering.
 */
export function recipeHash({ chapters }: Recipe): string {
  const heard = chapters.map(({ id, title, parts: played }) => ({ id, title, played }));
  return createHash('sha256').update(JSON.stringify(heard)).digest('hex');
}

/** The sentences of an episode in the order in which they are spoken. */
export function sentencesOf({ chapters }: Recipe): Sentence[] {
  return chapters.flatMap(({ parts: played }) =>
    played.flatMap((part) => (part.kind === 'turn' ? part.sentences : [])),
  );
}

/** @throws when the text is no calendar day */
export function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day) throw new RangeError(`${text} ist kein Kalendertag.`);
  return day;
}
