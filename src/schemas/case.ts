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
  guid: slug.describe('Dauerhafte Kennung im Feed; wird nie geändert'),
  publishedOn: day.optional().describe('Tag der Veröffentlichung'),
  audio: z
    .strictObject({
      file: z
        .string()
        .regex(/^[a-z0-9-]+\.mp3$/)
        .describe('Dateiname der Aufnahme'),
      bytes: z.int().positive().describe('Größe in Bytes'),
      seconds: z.int().positive().describe('Länge in Sekunden'),
    })
    .optional()
    .describe('Aufnahme; ohne sie erscheint die Folge nicht im Feed'),
  cards: slugList('Karten zur Folge'),
  chapters: slugList('Kapitel zur Folge'),
  cases: slugList('Fälle in der Folge'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Wörter, die Leute wirklich eintippen'),
  sources: sourceList,
  ...status,
});
