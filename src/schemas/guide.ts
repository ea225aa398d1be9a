import { prose, slugList, sourceList, status, z } from './common.ts';

export const chapterSchema = z.strictObject({
  order: z.int().min(1).max(14).describe('Nummer des Kapitels'),
  title: z.string().min(6).max(60).describe('Titel des Kapitels'),
  short: z.string().min(4).max(34).describe('Kurzer Titel für das Inhaltsverzeichnis'),
  question: z
    .string()
    .min(12)
    .max(120)
    .endsWith('?')
    .describe('Die eine Frage, die das Kapitel beantwortet'),
  answer: prose(60, 420, 'Die Antwort vorweg'),
  actions: z
    .array(
      z.strictObject({
        text: prose(10, 140, 'Was zu tun ist'),
        who: z.string().min(2).max(60).describe('Wer es tut'),
        when: prose(2, 70, 'Bis wann'),
      }),
    )
    .min(1)
    .max(3)
    .describe('„Das tun Sie jetzt“: höchstens drei Schritte'),
  cards: slugList('Karten, die das Kapitel vertieft; die Gegenrichtung entsteht von selbst'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Wörter, die Leute wirklich eintippen'),
  sources: sourceList,
  ...status,
});
