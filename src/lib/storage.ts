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
  {
    key: 'toolbox:offline',
    kind: 'localStorage',
    purpose: 'Ob Sie die Toolbox ohne Netz haben wollen',
    lasts: 'bis Sie es löschen',
  },
  {
    key: 'toolbox:seiten',
    kind: 'Cache',
    purpose: 'Alle Seiten, Suche und Fahrplan für unterwegs, wenn Sie das verlangen',
    lasts: 'bis Sie es löschen',
  },
  {
    key: 'toolbox:ton',
    kind: 'Cache',
    purpose: 'Folgen des Podcasts, die Sie behalten wollen',
    lasts: 'bis Sie es löschen',
  },
] as const;

export const checklistKey = storageKeys[0].key;
export const episodesKey = storageKeys[1].key;
export const offlineKey = storageKeys[2].key;
/** Caches of the browser; the worker's own name begins with the first one. */
export const pagesCache = storageKeys[3].key;
export const soundCache = storageKeys[4].key;
