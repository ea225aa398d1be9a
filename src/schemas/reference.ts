import { contactKinds, fastTrackArrangements, laender, sourceKinds } from '../lib/taxonomy.ts';
import { day, prose, slug, slugList, sourceList, status, z } from './common.ts';

/** A file of glossary terms of one field. */
export const glossarySchema = z.strictObject({
  title: z.string().min(3).max(60).describe('Sachgebiet der Begriffe in dieser Datei'),
  sources: sourceList,
  ...status,
  terms: z
    .array(
      z.strictObject({
        id: slug.describe('Dauerhafte Kennung, zugleich Sprungmarke auf /glossar/'),
        term: z.string().min(2).max(60).describe('Begriff'),
        abbreviation: z.string().min(1).max(20).optional().describe('Kürzel, falls üblich'),
        norm: z.string().max(60).optional().describe('Fundstelle, z. B. „§ 81a AufenthG“'),
        definition: prose(
          30,
          300,
          'Erklärung in ein bis zwei Sätzen, ohne Fachwort, das nicht selbst erklärt ist',
        ),
        synonyms: z.array(z.string().min(2).max(60)).default([]).describe('Andere Wörter dafür'),
        english: z.array(z.string().min(2).max(60)).default([]).describe('Englische Wörter dafür'),
        cards: slugList('Karten, die weiterführen'),
      }),
    )
    .min(1)
    .describe('Begriffe'),
});

/** A line like „2025-07-01“, „2025-07“, „2025“ or „ohne Datum“. */
const looseDate = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|ohne Datum)$/)
  .describe('Datum der Quelle: JJJJ, JJJJ-MM, JJJJ-MM-TT oder „ohne Datum“');

const webAddress = z.url({ protocol: /^https?$/ });

export const sourcesSchema = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        id: slug.describe('Kennung'),
        title: z.string().min(4).max(160).describe('Titel der Seite oder des Gesetzes'),
        publisher: z.string().min(2).max(120).describe('Wer es veröffentlicht'),
        url: webAddress.describe('Adresse'),
        kind: z.enum(sourceKinds).describe('Art der Quelle'),
        date: looseDate,
      }),
    )
    .min(1)
    .describe('Quellen'),
});

/** Who leads the accelerated procedure in a Land: only what a source confirms, the rest under `open`. */
const fastTrack = z.strictObject({
  office: z.string().min(3).max(140).describe('Name der zuständigen Stelle'),
  arrangement: z
    .enum(fastTrackArrangements.map(({ id }) => id))
    .describe('Ob eine zentrale Stelle, die örtliche Behörde oder beide zuständig sind'),
  exceptions: z.string().min(10).max(300).optional().describe('Ausnahmen und Verwechslungsgefahr'),
  url: webAddress.optional().describe('Adresse der Stelle oder der amtlichen Suche nach ihr'),
  checklist: webAddress
    .optional()
    .describe('Liste der Unterlagen, die Stelle oder Land selbst führt'),
  confirmed: z.string().min(20).max(260).describe('Was bestätigt ist, in ein bis zwei Sätzen'),
  confirmedAsOf: looseDate,
  open: z.string().min(20).max(320).optional().describe('Was offen ist und wen man fragt'),
  source: webAddress.describe('Fundstelle der Bestätigung'),
});

/** Offices of one Land, or of the Federation. */
export const contactsSchema = z.strictObject({
  land: z
    .enum([...laender.map((land) => land.code), 'BUND'])
    .describe('Kürzel des Landes oder BUND'),
  fastTrack: fastTrack
    .optional()
    .describe(
      'Zuständigkeit für das beschleunigte Verfahren; Pflicht für jedes Land, nicht bei BUND',
    ),
  contacts: z
    .array(
      z.strictObject({
        id: slug.describe('Kennung'),
        kind: z.enum(contactKinds).describe('Art der Stelle'),
        name: z.string().min(3).max(140).describe('Name der Stelle'),
        town: z.string().min(2).max(80).optional().describe('Ort'),
        url: webAddress.optional().describe('Adresse der Seite'),
        phone: z
          .string()
          .regex(/^[+0][\d /–-]+$/)
          .optional()
          .describe('Telefon'),
        email: z.email().optional().describe('E-Mail'),
        audience: z.string().min(3).max(140).describe('Für wen'),
        purpose: z.string().min(10).max(300).describe('Wobei die Stelle hilft'),
        source: z
          .strictObject({ url: webAddress.describe('Fundstelle der Angaben'), date: looseDate })
          .describe('Woher die Angaben stammen'),
      }),
    )
    .describe('Stellen'),
});

export const contactKindsSchema = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        id: z.enum(contactKinds).describe('Art der Stelle'),
        label: z.string().min(3).max(70).describe('Name für Leserinnen und Leser'),
        purpose: z.string().min(10).max(260).describe('Wobei diese Art von Stelle hilft'),
        finder: z
          .strictObject({
            name: z.string().min(3).max(100).describe('Name der Suche'),
            url: webAddress.describe('Adresse der Suche'),
          })
          .optional()
          .describe('Amtliche Suche: „So finden Sie Ihre Stelle“'),
        howTo: z.string().min(20).max(300).describe('So finden Sie Ihre Stelle'),
      }),
    )
    .min(1)
    .describe('Arten von Stellen'),
});

export const pageSchema = z.strictObject({
  title: z.string().min(3).max(60).describe('Titel'),
  description: z.string().min(40).max(170).describe('Ein Satz für Suchmaschinen und Vorschau'),
  updatedOn: day.describe('Stand der Seite'),
});
