import { fileOf, isoDay, normData, z } from './common.ts';

const bound = z.number().nullable().describe('null: nennt niemand');

const value = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('duration'),
      amount: z.number(),
      unit: z.enum(['days', 'statutoryWorkingDays', 'weeks', 'months', 'years']),
    }),
    z.strictObject({
      kind: z.literal('durationRange'),
      min: bound,
      max: bound,
      unit: z.enum(['days', 'statutoryWorkingDays', 'weeks', 'months', 'years']),
    }),
    z.strictObject({ kind: z.literal('money'), euro: z.number() }),
    z.strictObject({ kind: z.literal('moneyRange'), min: bound, max: bound }),
    z.strictObject({ kind: z.literal('percent'), percent: z.number() }),
    z.strictObject({
      kind: z.literal('shareOfCeiling'),
      percent: z.number().describe('Prozent, wie das Gesetz sie nennt'),
      ceiling: z.string().describe('Kennung der Bemessungsgrenze, ein Wert dieser Datei'),
    }),
    z.strictObject({ kind: z.literal('age'), years: z.number() }),
    z.strictObject({ kind: z.literal('count'), amount: z.number(), unit: z.string() }),
    z.strictObject({ kind: z.literal('day'), date: isoDay }),
  ])
  .describe('Wert, wie ihn das Gesetz nennt');

const version = z.strictObject({
  from: isoDay.describe(
    'Erster Tag, an dem der Wert gilt; das Ende folgt aus der nächsten Fassung',
  ),
  startUnconfirmed: z
    .boolean()
    .describe('true: der Wert kann älter sein, „from“ ist der erste bestätigte Tag'),
  value: value.nullable().describe('null: ab diesem Tag aufgehoben'),
  status: z.enum(['inForce', 'announced']).describe('announced: beschlossen, noch nicht in Kraft'),
  source: z.string().describe('Kennung der Quelle'),
  note: z.string().optional().describe('Anmerkung'),
});

export const lawFile = fileOf(
  z.strictObject({
    id: z.string().describe('Dauerhafte Kennung'),
    label: z.string().describe('Was der Wert ist'),
    norm: normData,
    bindingness: z
      .enum([
        'statutoryDeadline',
        'shouldPeriod',
        'usualPeriod',
        'deemedConsent',
        'experience',
        'fixed',
      ])
      .describe('Wie verbindlich der Wert ist; experience: kein Recht, sondern Beobachtung'),
    keyDate: z.string().describe('Welcher Tag eines Falls die Fassung wählt'),
    start: z.string().optional().describe('Was die Frist in Gang setzt'),
    condition: z.string().optional().describe('Was den Wert begrenzt'),
    versions: z.array(version).describe('Neueste zuerst'),
    verification: z
      .enum(['statuteText', 'officialPage', 'otherSource'])
      .describe('Womit der Wert verglichen wurde'),
    verifiedOn: isoDay.describe('Tag des letzten Vergleichs'),
    reviewBy: isoDay.describe('Tag, bis zu dem der Vergleich wiederholt wird'),
    page: z.url().describe('Eintrag auf der Seite Rechtsstand'),
  }),
);

export const procedureFile = fileOf(
  z.strictObject({
    id: z.string().describe('Dauerhafte Kennung'),
    title: z.string().describe('Name des Verfahrens'),
    steps: z
      .array(
        z.strictObject({
          id: z.string().describe('Dauerhafte Kennung'),
          label: z.string().describe('Was geschieht'),
          actor: z.string().describe('Kennung dessen, der handelt'),
          actorLabel: z.string().describe('Wer handelt'),
          startsAfter: z.array(z.string()).describe('Ereignisse, nach denen der Schritt beginnt'),
          endsWith: z.string().describe('Ereignis, mit dem er endet'),
          dueBy: z.string().optional().describe('Ereignis, bis zu dem er spätestens fällig ist'),
          duration: z
            .string()
            .nullable()
            .describe('Kennung des Werts in den Rechtsdaten; null: keine belegte Dauer'),
          appliesWhen: z.string().describe('Bedingung'),
          norms: z.array(normData),
          documentsIn: z.array(z.string()).describe('Papiere, die gebraucht werden'),
          documentsOut: z.array(z.string()).describe('Papiere, die entstehen'),
        }),
      )
      .describe('Schritte'),
  }),
);
