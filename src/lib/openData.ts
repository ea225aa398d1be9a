import { z } from '../schemas/openData/common.ts';
import { cardFile, contactFile, glossaryFile } from '../schemas/openData/content.ts';
import { lawFile, procedureFile } from '../schemas/openData/law.ts';

/** The files under /daten/, in the order of the page. `version` rises with the schema. */
export const dataFiles = {
  rechtsdaten: {
    title: 'Rechtsdaten',
    description:
      'Fristen, Gebühren und Schwellen mit Fassungen, Fundstelle und Tag des Vergleichs.',
    version: '1.0',
    schema: lawFile,
  },
  verfahren: {
    title: 'Verfahren',
    description:
      'Die Schritte jedes Verfahrens: wer handelt, was vorausgeht, welche Papiere, welche Norm.',
    version: '1.1',
    schema: procedureFile,
  },
  karten: {
    title: 'Karten',
    description:
      'Die 57 Karten mit Frage, Antwort, Thema, Stand und den Rechtsdaten, die sie nennen.',
    version: '1.0',
    schema: cardFile,
  },
  glossar: {
    title: 'Glossar',
    description: 'Begriffe mit Erklärung, Kürzeln, anderen und englischen Wörtern.',
    version: '1.0',
    schema: glossaryFile,
  },
  kontakte: {
    title: 'Kontakte',
    description:
      'Beratungsstellen und Netzwerke in allen 16 Ländern, jede mit dem Datum ihrer Quelle.',
    version: '1.0',
    schema: contactFile,
  },
} as const;

export type DataFileName = keyof typeof dataFiles;

export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** Address of a file or its schema on this site. */
export const dataPath = (name: DataFileName) => `/daten/${name}.json`;
export const schemaPath = (name: DataFileName) => `/daten/${name}.schema.json`;

/** The schema of a file as JSON Schema (draft 2020-12), with its own address. */
export function jsonSchemaOf(name: DataFileName, site: URL): Record<string, unknown> {
  const { schema, title, description } = dataFiles[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return { $schema, $id: new URL(schemaPath(name), site).href, title, description, ...rest };
}
