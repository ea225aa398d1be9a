import { prose, slug, sourceList, status, z } from './common.ts';

const kindOf = <Kind extends string>(kind: Kind) =>
  z.literal(kind).describe('Art der Vorlage: register, explanation oder checklist');

const shared = {
  number: z.int().min(1).max(10).describe('Reihenfolge innerhalb der Art'),
  title: z.string().min(4).max(60).describe('Titel, ohne Nummer'),
  intro: prose(40, 240, 'Wofür die Vorlage da ist und wie man sie benutzt'),
  cards: z
    .array(slug)
    .min(1)
    .describe('Karten, die diese Vorlage brauchen; die Gegenrichtung entsteht von selbst'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Wörter, die Leute wirklich eintippen'),
  sources: sourceList,
  ...status,
};

/** One register of the folder: the upper half belongs to the person, the lower half to the firm. */
const register = z.strictObject({
  kind: kindOf('register'),
  ...shared,
  forPerson: z
    .array(
      z.strictObject({
        paper: z.string().min(2).max(40).describe('Papier, das in den Ordner gehört'),
        english: z.string().min(2).max(40).describe('Dasselbe auf Englisch'),
        text: prose(8, 120, 'Was die Person dazu wissen muss; je Satz höchstens zehn Wörter'),
        write: z.boolean().default(false).describe('Zeile zum Schreiben darunter'),
      }),
    )
    .min(4)
    .max(8)
    .describe('Für die Person: Papiere im Ordner'),
  forFirm: z
    .array(prose(6, 170, 'Punkt zum Abhaken'))
    .min(2)
    .max(5)
    .describe('Für den Betrieb: was in der getrennten Akte liegt'),
  offices: z
    .array(
      z.strictObject({
        label: z.string().min(4).max(60).describe('Name der Stelle'),
        url: z
          .url({ protocol: /^https?$/ })
          .describe('Adresse aus content/contacts oder content/sources; sie wird zum QR-Code'),
      }),
    )
    .min(1)
    .max(3)
    .describe('Stellen mit QR-Code'),
});

/** Cards to cut out and explain, each with a few very short sentences. */
const explanation = z.strictObject({
  kind: kindOf('explanation'),
  ...shared,
  sheets: z
    .array(
      z.strictObject({
        title: z.string().min(2).max(40).describe('Überschrift der Erklärkarte'),
        picture: slug.describe('Karte, deren Zeichnung hier passt'),
        sentences: z
          .array(prose(4, 90, 'Ein Gedanke'))
          .min(2)
          .max(6)
          .describe('Sätze in einfacher Sprache, je höchstens zehn Wörter'),
        fill: z
          .array(z.string().min(2).max(40).describe('Angabe des Betriebs'))
          .max(2)
          .default([])
          .describe('Zeilen zum Ausfüllen, etwa „Telefon“'),
      }),
    )
    .min(4)
    .max(6)
    .describe('Erklärkarten'),
});

const checklist = z.strictObject({
  kind: kindOf('checklist'),
  ...shared,
  head: z
    .array(z.string().min(2).max(30).describe('Angabe über der Tabelle'))
    .max(4)
    .default([])
    .describe('Zeilen zum Ausfüllen über der Tabelle, etwa „Name“'),
  columns: z
    .array(
      z.strictObject({
        label: z.string().min(2).max(40).describe('Überschrift der Spalte'),
        width: z.enum(['narrow', 'normal', 'wide']).default('normal').describe('Breite der Spalte'),
      }),
    )
    .min(2)
    .max(6)
    .describe('Spalten; die erste benennt die Zeile'),
  rows: z
    .array(
      z
        .array(z.string().max(170).describe('Text der Zelle; leer heißt: Platz zum Schreiben'))
        .min(1)
        .describe('Zellen einer Zeile; fehlende bleiben leer'),
    )
    .min(3)
    .max(16)
    .describe('Zeilen'),
  blankRows: z.int().min(0).max(8).default(0).describe('Leere Zeilen am Ende'),
  space: z.enum(['small', 'large']).default('small').describe('Platz zum Schreiben je Zeile'),
  note: prose(20, 240, 'Hinweis unter der Tabelle').optional(),
});

export const instrumentSchema = z.discriminatedUnion('kind', [register, explanation, checklist]);

/** A printable page of one kind, as its file says it. */
export type InstrumentOf<Kind extends z.infer<typeof instrumentSchema>['kind']> = Extract<
  z.infer<typeof instrumentSchema>,
  { kind: Kind }
>;
