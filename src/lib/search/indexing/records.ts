import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { contactsSchema, glossarySchema } from '../../../schemas/reference.ts';
import { plainText } from '../../law/text.ts';
import { laender } from '../../taxonomy.ts';

/** Something that can be found and has no page of its own: it points to a place on another page. */
export type SearchRecord = {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  /** The text that is searched and shown. */
  readonly content: string;
  /** Other names, searched and not shown. */
  readonly names: readonly string[];
  readonly abbreviation?: string | undefined;
  readonly norm?: string | undefined;
  /** Slugs of the cards that explain it. */
  readonly cards: readonly string[];
};

export type Term = z.infer<typeof glossarySchema>['terms'][number];

function yamlFiles(folder: string): unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown);
}

function termRecord(term: Term): SearchRecord {
  return {
    url: `/glossar/#${term.id}`,
    kind: 'Begriff',
    title: term.term,
    content: `${term.term}. ${plainText(term.definition)}`,
    names: [...term.synonyms, ...term.english],
    abbreviation: term.abbreviation,
    norm: term.norm,
    cards: term.cards,
  };
}

/** Every term of the glossary. */
export function glossaryRecords(): SearchRecord[] {
  return yamlFiles('content/glossary').flatMap((file) =>
    glossarySchema.parse(file).terms.map(termRecord),
  );
}

/** One record per Land with the names and towns of its offices. */
export function contactRecords(): SearchRecord[] {
  const names = new Map<string, string>(laender.map(({ code, name }) => [code, name]));
  return yamlFiles('content/contacts')
    .filter((file) => typeof file === 'object' && file !== null && 'land' in file)
    .map((file) => contactsSchema.parse(file))
    .filter(({ land }) => names.has(land))
    .map(({ land, contacts }) => ({
      url: `/kontakte/#${land.toLowerCase()}`,
      kind: 'Kontakt',
      title: `Kontakte in ${names.get(land) ?? land}`,
      content: contacts
        .map(({ name, town }) => (town && !name.includes(town) ? `${name}, ${town}` : name))
        .join('. '),
      names: [],
      cards: [],
    }));
}

/** Pages that are tools: their own text says little about what they are for. */
export const toolRecords: readonly SearchRecord[] = [
  {
    url: '/fahrplan/',
    kind: 'Werkzeug',
    title: 'Fahrplan: Wie lange dauert es, was kostet es?',
    content:
      'Der Fahrplan zeigt jeden Schritt mit Dauer, Kosten und Fundstelle: wer wann am Zug ist und wie verbindlich eine Frist ist.',
    names: [
      'Zeitplan',
      'Ablauf',
      'Rechner',
      'Fristen',
      'wie lange',
      'timeline',
      'schedule',
      'Dauer',
    ],
    cards: [],
  },
  {
    url: '/kontakte/',
    kind: 'Kontakt',
    title: 'Kontakte: wen Sie fragen, in allen 16 Ländern',
    content:
      'Wen Sie fragen und wie Sie die Stelle in Ihrer Nähe finden: Ausländerbehörde, Agentur für Arbeit, Kammer, IQ Netzwerk, Welcome Center, Faire Integration.',
    names: [
      'Ansprechpartner',
      'Adressen',
      'Telefon',
      'anrufen',
      'Beratung',
      'Anlaufstelle',
      'contact',
    ],
    cards: [],
  },
  {
    url: '/rechtsstand/',
    kind: 'Werkzeug',
    title: 'Rechtsstand: alle Fristen, Gebühren und Schwellen',
    content:
      'Jede Frist, jede Gebühr und jede Schwelle mit Fundstelle, Quelle und dem Tag, an dem wir sie verglichen haben.',
    names: ['Stand', 'Aktualität', 'Gebühren', 'Beträge', 'Gesetzesänderung'],
    cards: [],
  },
];
