/** Names and addresses of this edition; nothing else in the project spells them out. */
export const settings = {
  name: 'Toolbox Fachkräfteeinwanderung',
  shortName: 'Toolbox',
  claim: 'Unabhängige Ausgabe für kleine Betriebe',
  guide: 'Das kleine 1x1',
  podcast: 'Das kleine 1x1',
  folder: 'Willkommensordner',
  description:
    'Karten, Leitfaden und Fristen für Betriebe, die eine Fachkraft aus einem Land außerhalb der EU einstellen. Kostenlos, ohne Anmeldung, mit Fundstelle zu jeder Zahl.',
  /** Public address of the site; an address under .example means that none is chosen yet. */
  site: 'https://toolbox-fachkraefteeinwanderung.example',
  /** Where the audio files lie: empty for this site itself, else the origin of a media host. */
  mediaBase: '',
} as const;
