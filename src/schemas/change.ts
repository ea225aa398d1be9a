import { day, prose, slugList, sourceList, status, z } from './common.ts';

/** One change of the law: what changed, since when, and what it touches here. */
export const changeSchema = z.strictObject({
  title: z.string().min(10).max(90).describe('Was sich geändert hat, in einem Satz ohne Punkt'),
  since: day.describe('Tag, seit dem es gilt'),
  sinceNote: z
    .string()
    .min(10)
    .max(220)
    .optional()
    .describe('Woher der Tag stammt oder was an ihm nicht bestätigt ist'),
  publishedOn: day.describe('Tag, an dem dieser Eintrag erschien; so steht er im Feed'),
  norm: z.string().min(3).max(90).describe('Fundstelle, z. B. „§ 45c AufenthG“'),
  what: prose(40, 420, 'Was sich geändert hat'),
  action: prose(10, 260, 'Was der Betrieb jetzt tut').optional(),
  parameters: z
    .array(z.string())
    .default([])
    .describe('Kennungen der Rechtsdaten, deren Wert sich geändert hat; siehe /rechtsstand/'),
  cards: slugList('Karten, die es betrifft'),
  chapters: slugList('Kapitel, die es betrifft'),
  sources: sourceList,
  ...status,
});
