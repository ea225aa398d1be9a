/** The eight themes of the toolbox: the order is the order of the drawers; slugs are permanent. */
export const themes = [
  {
    slug: 'personal-finden',
    number: 1,
    title: 'Personal finden',
    short: 'Personal finden',
    first: 1,
    last: 8,
    promise:
      'Sie wissen, auf welchen drei Wegen Ihr Betrieb realistisch Leute findet: hier, in Europa und weltweit.',
  },
  {
    slug: 'fair-auswaehlen',
    number: 2,
    title: 'Fair ausschreiben und auswählen',
    short: 'Fair auswählen',
    first: 9,
    last: 14,
    promise: 'Sie bekommen mehr passende Bewerbungen und vermeiden teure Fehler.',
  },
  {
    slug: 'einreise-und-pflichten',
    number: 3,
    title: 'Einreise, Aufenthalt und Pflichten',
    short: 'Einreise und Pflichten',
    first: 15,
    last: 24,
    promise: 'Sie wählen den richtigen Aufenthaltstitel und halten jede Frist ein.',
  },
  {
    slug: 'anerkennung-und-koennen',
    number: 4,
    title: 'Abschlüsse anerkennen, Können ausbauen',
    short: 'Anerkennung und Können',
    first: 25,
    last: 31,
    promise: 'Sie machen aus einer halben Anerkennung eine volle Fachkraft.',
  },
  {
    slug: 'sprache-im-betrieb',
    number: 5,
    title: 'Sprache im Betrieb',
    short: 'Sprache im Betrieb',
    first: 32,
    last: 37,
    promise: 'Ihr Team versteht sich: auf der Baustelle, am Band und beim Kunden.',
  },
  {
    slug: 'ankommen-und-bleiben',
    number: 6,
    title: 'Ankommen und bleiben',
    short: 'Ankommen und bleiben',
    first: 38,
    last: 43,
    promise:
      'Neue Kolleginnen und Kollegen sind nach 100 Tagen angekommen und nach zwei Jahren noch da.',
  },
  {
    slug: 'kultur-und-fuehrung',
    number: 7,
    title: 'Betriebskultur und Führung',
    short: 'Kultur und Führung',
    first: 44,
    last: 50,
    promise: 'Sie führen gemischte Teams klar, gerecht und ohne Grabenkämpfe.',
  },
  {
    slug: 'nutzen-und-foerderung',
    number: 8,
    title: 'Nutzen rechnen, Förderung holen',
    short: 'Nutzen und Förderung',
    first: 51,
    last: 57,
    promise: 'Sie kennen Kosten, Gewinn und jeden Zuschuss, der Ihnen wirklich zusteht.',
  },
] as const;

export type Theme = (typeof themes)[number];
export type ThemeSlug = Theme['slug'];

/** The five phases of a hire; a filter across the themes. */
export const phases = [
  { id: 'plan', label: 'Planen' },
  { id: 'recruit', label: 'Suchen' },
  { id: 'apply', label: 'Beantragen' },
  { id: 'arrive', label: 'Ankommen' },
  { id: 'stay', label: 'Bleiben' },
] as const;

export type PhaseId = (typeof phases)[number]['id'];

/** Who in a firm acts on a card; a small firm has one person for several of these. */
export const audiences = [
  {
    id: 'inhaber',
    label: 'Inhaberinnen und Inhaber',
    words: 'für Inhaberinnen und Inhaber',
  },
  { id: 'personal', label: 'Personalbüro', words: 'für das Personalbüro' },
  { id: 'ausbildung', label: 'Ausbildung', words: 'für die Ausbildung' },
  { id: 'fuehrung', label: 'Führungskräfte vor Ort', words: 'für Führungskräfte vor Ort' },
] as const;

/** Federal states by their usual two letters (ISO 3166-2:DE). */
export const laender = [
  { code: 'BW', name: 'Baden-Württemberg' },
  { code: 'BY', name: 'Bayern' },
  { code: 'BE', name: 'Berlin' },
  { code: 'BB', name: 'Brandenburg' },
  { code: 'HB', name: 'Bremen' },
  { code: 'HH', name: 'Hamburg' },
  { code: 'HE', name: 'Hessen' },
  { code: 'MV', name: 'Mecklenburg-Vorpommern' },
  { code: 'NI', name: 'Niedersachsen' },
  { code: 'NW', name: 'Nordrhein-Westfalen' },
  { code: 'RP', name: 'Rheinland-Pfalz' },
  { code: 'SL', name: 'Saarland' },
  { code: 'SN', name: 'Sachsen' },
  { code: 'ST', name: 'Sachsen-Anhalt' },
  { code: 'SH', name: 'Schleswig-Holstein' },
  { code: 'TH', name: 'Thüringen' },
] as const;

/** Who is competent for the accelerated procedure in a Land (§ 31 Abs. 4 AufenthV, § 71 Abs. 1 AufenthG). */
export const fastTrackArrangements = [
  { id: 'central-exclusive', label: 'nur die zentrale Stelle' },
  { id: 'central', label: 'zentrale Stelle für das ganze Land' },
  { id: 'choice', label: 'Sie haben die Wahl' },
  { id: 'local', label: 'örtliche Ausländerbehörde' },
  { id: 'unclear', label: 'nicht abschließend bestätigt' },
] as const;

/** The kinds of office that a card may send its reader to; content/contacts/arten.yaml describes them. */
export const contactKinds = [
  'ba-ags',
  'zav',
  'jobcenter',
  'iq-anerkennung',
  'iq-rin',
  'kammer',
  'zustaendige-stelle',
  'abh',
  'auslandsvertretung',
  'bamf-regio',
  'sprachtraeger',
  'faire-integration',
  'ads',
  'welcome',
  'nuif',
  'mso',
  'inqa',
  'eures',
  'fachrecht',
  'bg',
  'kommune',
  'hotline',
  'portal',
] as const;

export type ContactKind = (typeof contactKinds)[number];

/** Who published a source; the order is the order of trust. */
export const sourceKinds = [
  'statute',
  'official',
  'chamber',
  'network',
  'press',
  'company',
  'law-firm',
] as const;
