import { address, fileOf, isoDay, z } from './common.ts';

const looseDay = z.string().describe('JJJJ, JJJJ-MM, JJJJ-MM-TT oder „ohne Datum“');
const status = { lawStatus: isoDay, verifiedOn: isoDay, reviewBy: isoDay };

export const glossaryFile = fileOf(
  z.strictObject({
    id: z.string().describe('Dauerhafte Kennung'),
    term: z.string().describe('Begriff'),
    abbreviation: z.string().optional().describe('Kürzel'),
    norm: z.string().optional().describe('Fundstelle'),
    definition: z.string().describe('Erklärung'),
    synonyms: z.array(z.string()).describe('Andere Wörter'),
    english: z.array(z.string()).describe('Englische Wörter'),
    page: address,
  }),
);

export const contactFile = fileOf(
  z.strictObject({
    id: z.string().describe('Dauerhafte Kennung'),
    land: z.string().describe('Kürzel des Landes (ISO 3166-2:DE) oder „BUND“'),
    kind: z.string().describe('Kennung der Art'),
    kindLabel: z.string().describe('Art der Stelle'),
    name: z.string().describe('Name'),
    town: z.string().optional().describe('Ort'),
    url: address.optional(),
    phone: z.string().optional().describe('Telefon'),
    email: z.string().optional().describe('E-Mail'),
    audience: z.string().describe('Für wen'),
    purpose: z.string().describe('Wobei die Stelle hilft'),
    source: z.strictObject({ url: address, date: looseDay }).describe('Woher die Angaben stammen'),
  }),
);

export const cardFile = fileOf(
  z.strictObject({
    id: z.string().describe('Dauerhafte Kennung, zugleich Ende der Adresse'),
    number: z.int().describe('Nummer im Kasten'),
    title: z.string().describe('Titel'),
    question: z.string().describe('Frage, die die Karte beantwortet'),
    answer: z.string().describe('Antwort in zwei Sätzen'),
    theme: z.string().describe('Kennung des Themas'),
    phase: z.string().describe('Phase: plan, recruit, apply, arrive oder stay'),
    audience: z.array(z.string()).describe('Für wen'),
    related: z.array(z.string()).describe('Verwandte Karten'),
    parameters: z.array(z.string()).describe('Werte der Rechtsdaten, die die Karte nennt'),
    ...status,
    page: address,
  }),
);
