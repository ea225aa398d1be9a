/** Names and addresses of this edition; nothing else in the project spells them out. */
export const settings = {
  name: 'Toolbox Fachkräfteeinwanderung',
  shortName: 'Toolbox',
  claim: 'Unabhängige Ausgabe für kleine Betriebe',
  guide: 'Das kleine 1x1',
  podcast: 'Das kleine 1x1',
  podcastDescription:
    'Sieben Folgen für Betriebe mit 10 bis 250 Beschäftigten, die eine Fachkraft aus einem Land außerhalb der EU einstellen: was zu tun ist, wer es tut, was es kostet und welche Frist gilt. Jede Folge endet mit drei Handgriffen. Beide Stimmen sind synthetisch; der ganze Text steht mit Quellen und Stand auf der Seite der Folge. Keine Rechtsberatung.',
  /** Permanent identity of the series in all directories; it stays even when the address changes. */
  podcastGuid: '923fc24d-99a3-5414-88c0-f07db48b1a51',
  folder: 'Willkommensordner',
  description:
    'Karten, Leitfaden und Fristen für Betriebe, die eine Fachkraft aus einem Land außerhalb der EU einstellen. Kostenlos, ohne Anmeldung, mit Fundstelle zu jeder Zahl.',
  /** Public address of the site; an address under .example means that none is chosen yet. */
  site: 'https://toolbox-fachkraefteeinwanderung.example',
  /** Where the audio files lie: empty for this site itself, else the origin of a media host. */
  mediaBase: '',
} as const;
