import { z } from 'astro/zod';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Kleinbuchstaben, Ziffern und Bindestriche');

// YAML readers turn an unquoted day into a Date; both spellings mean the same day.
const isoDay = z.preprocess(
  (day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day),
  z.iso.date(),
);

/** Fields that say how current a text is; every content page shows them. */
export const status = {
  lawStatus: isoDay.describe(
    'Stand: Tag des Gesetzestextes, mit dem verglichen wurde (JJJJ-MM-TT)',
  ),
  verifiedOn: isoDay.describe('Tag, an dem der Text mit dem Gesetzestext verglichen wurde'),
  reviewBy: isoDay.describe('Tag, bis zu dem der Text erneut geprüft wird; nicht vor „verifiedOn“'),
};

export const sourceList = z
  .array(slug)
  .min(1)
  .describe('Kennungen aus content/sources, die wichtigste zuerst');

export const slugList = (what: string) => z.array(slug).default([]).describe(what);

/** One or two sentences; `{law:id}` prints a value of the law data. */
export const prose = (min: number, max: number, what: string) =>
  z
    .string()
    .min(min)
    .max(max)
    .describe(
      `${what} (${min} bis ${max} Zeichen; {law:kennung} setzt einen Wert aus den Rechtsdaten ein)`,
    );

export const day = isoDay;
export { z };
