import { z } from 'astro/zod';

export const isoDay = z.iso.date().describe('Tag, JJJJ-MM-TT');
export const address = z.url().describe('Adresse');

export const normData = z
  .strictObject({
    act: z.string().describe('Gesetz, wie es im Text heißt, z. B. „AufenthG“'),
    section: z.string().describe('Zahl hinter „§“, z. B. „81a“'),
    paragraph: z.string().optional().describe('Absatz'),
    sentence: z.string().optional().describe('Satz'),
    number: z.string().optional().describe('Nummer'),
    text: z.string().describe('Fundstelle in einer Zeile'),
    url: address.describe('Fundstelle auf gesetze-im-internet.de'),
  })
  .describe('Fundstelle');

/** What every file says about itself, in front of its items. */
const envelope = {
  $schema: address.describe('Adresse des Schemas dieser Datei'),
  title: z.string().describe('Name des Datensatzes'),
  description: z.string().describe('Was darin steht'),
  version: z
    .string()
    .regex(/^\d+\.\d+$/)
    .describe('Fassung des Aufbaus: die erste Zahl steigt, wenn etwas wegfällt oder anders heißt'),
  asOf: isoDay.describe('Tag, für den die Datei gebaut wurde'),
  lawStatus: isoDay.describe('Tag der Gesetzestexte, mit denen verglichen wurde'),
  license: z.literal('CC-BY-4.0').describe('Lizenz (SPDX)'),
  licenseUrl: address.describe('Text der Lizenz'),
  attribution: z.string().describe('So nennen Sie die Quelle'),
  source: address.describe('Wo die Datei liegt'),
};

/** A file of one kind of items. */
export const fileOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ ...envelope, items: z.array(item).describe('Einträge') });

export { z };
