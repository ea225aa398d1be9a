/** What can be found, in the order of the choice beside the results. */
export const searchKinds = [
  { id: 'Karte', label: 'Karten', weight: 1 },
  { id: 'Kapitel', label: 'Leitfaden', weight: 0.7 },
  { id: 'Fall', label: 'Fälle', weight: 0.65 },
  { id: 'Folge', label: 'Podcast', weight: 0.5 },
  { id: 'Vorlage', label: 'Druckvorlagen', weight: 0.45 },
  { id: 'Begriff', label: 'Glossar', weight: 0.75 },
  { id: 'Kontakt', label: 'Kontakte', weight: 0.6 },
  { id: 'Werkzeug', label: 'Werkzeuge', weight: 0.6 },
] as const;
