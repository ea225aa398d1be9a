/** Everything this site may keep on a device; the list is closed and shown on /datenschutz/. */
export const storageKeys = [
  {
    key: 'toolbox:checkliste',
    kind: 'localStorage',
    purpose: 'Welche Punkte Sie auf den Checklisten abgehakt haben',
    lasts: 'bis Sie es löschen',
  },
  {
    key: 'toolbox:folgen',
    kind: 'localStorage',
    purpose: 'An welcher Stelle Sie in einer Folge des Podcasts aufgehört haben',
    lasts: 'bis Sie die Folge zu Ende hören oder es löschen',
  },
] as const;

export const checklistKey = storageKeys[0].key;
export const episodesKey = storageKeys[1].key;
