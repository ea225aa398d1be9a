import { audiences, contactKinds, phases, themes } from '../lib/taxonomy.ts';
import { prose, slugList, sourceList, status, z } from './common.ts';

export const cardSchema = z.strictObject({
  number: z
    .int()
    .min(1)
    .max(57)
    .describe('Nummer der Karte im Kasten; steht fest und wird nie neu vergeben'),
  title: z
    .string()
    .min(8)
    .max(60)
    .describe('Titel, höchstens 60 Zeichen, damit er auf die Karte passt'),
  question: z
    .string()
    .min(12)
    .max(120)
    .endsWith('?')
    .describe('Die Frage in den Worten des Betriebs, endet mit Fragezeichen'),
  answer: prose(60, 340, 'Die Antwort in zwei Sätzen, die allein stehen können'),
  theme: z.enum(themes.map((theme) => theme.slug)).describe('Thema (Schublade)'),
  phase: z.enum(phases.map((phase) => phase.id)).describe('Phase der Einstellung'),
  audience: z
    .array(z.enum(audiences.map((audience) => audience.id)).describe('Wer im Betrieb handelt'))
    .min(1)
    .max(3)
    .describe('Für wen die Karte ist: ein bis drei Kreise von Leuten im Betrieb'),
  facts: z
    .strictObject({
      starter: prose(2, 60, 'Wer beginnt'),
      duration: prose(2, 90, 'Wie lange es dauert').optional(),
      cost: prose(2, 90, 'Was es kostet und wer zahlt').optional(),
      effort: prose(2, 60, 'Aufwand für den Betrieb'),
      result: prose(2, 90, 'Was am Ende vorliegt'),
    })
    .describe('Kurze Angaben für den linken Rand der Karte'),
  pitfall: prose(
    40,
    320,
    'Stolperstein: der eine Fehler, der am meisten kostet, und woran man ihn früh merkt',
  ),
  checklist: z
    .array(prose(6, 110, 'Punkt zum Abhaken'))
    .min(3)
    .max(5)
    .describe('Drei bis fünf Punkte zum Abhaken'),
  ask: z
    .array(
      z.strictObject({
        contact: z.enum(contactKinds).describe('Art der Stelle aus content/contacts/arten.yaml'),
        text: prose(
          20,
          260,
          'Wofür diese Stelle da ist und was man beim Anruf zur Hand haben sollte',
        ),
      }),
    )
    .min(1)
    .max(3)
    .describe('Wen fragen: die erste Stelle zuerst'),
  practice: z
    .strictObject({
      text: prose(
        40,
        340,
        'Belegtes Beispiel: was der Betrieb anders macht und was es gebracht hat',
      ),
      source: z.string().describe('Kennung der Quelle; muss auch unter „sources“ stehen'),
    })
    .optional()
    .describe('Aus der Praxis, nur mit echtem Betrieb und Quelle'),
  related: slugList(
    'Verwandte Karten; einmal schreiben genügt, die Gegenrichtung entsteht von selbst',
  ),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Wörter, die Leute wirklich eintippen'),
  sources: sourceList,
  ...status,
});

export type CardData = z.infer<typeof cardSchema>;
