import { day, prose, slug, slugList, sourceList, status, z } from './common.ts';

export const caseSchema = z.strictObject({
  number: z.int().min(1).max(10).describe('Nummer des Falls (F1 bis F10)'),
  title: z.string().min(8).max(70).describe('Beruf und Herkunftsland, ohne Namen'),
  summary: prose(60, 300, 'Der Fall in zwei Sätzen'),
  profile: z
    .array(
      z.strictObject({
        label: z.string().min(2).max(40).describe('Merkmal'),
        value: prose(1, 160, 'Angabe'),
      }),
    )
    .min(3)
    .max(10)
    .describe('Steckbrief'),
  residenceTitle: prose(4, 90, 'Gewählter Aufenthaltstitel'),
  whyNot: prose(20, 400, 'Warum kein anderer Titel oder kein anderes Verfahren'),
  procedure: z
    .enum(['fastTrack', 'regular', 'regularWithPreCheck', 'specialized', 'alreadyHere'])
    .describe('Gewähltes Verfahren'),
  cards: slugList('Karten zum Fall'),
  chapters: slugList('Kapitel zum Fall'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Wörter, die Leute wirklich eintippen'),
  sources: sourceList,
  ...status,
});

export const episodeSchema = z.strictObject({
  number: z.int().min(1).max(7).describe('Nummer der Folge'),
  title: z.string().min(6).max(70).describe('Titel ohne Nummer'),
  summary: prose(60, 400, 'Worum es geht'),
  // A name of figures alone would be read as a number and lose its zeros on the way into the feed.
  guid: slug.regex(/[a-z].*-|-.*[a-z]/).describe('Dauerhafte Kennung im Feed; wird nie geändert'),
  publishedOn: day.describe('Tag der Veröffentlichung'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Wörter, die Leute wirklich eintippen'),
  sources: sourceList,
  ...status,
});
