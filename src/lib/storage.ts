/** Everything this site may keep on a device; the list is closed and shown on /datenschutz/. */
export const storageKeys = [
  {
    key: 'toolbox:checkliste',
    kind: 'localStorage',
    purpose: 'Welche Punkte Sie auf den Checklisten abgehakt haben',
    lasts: 'bis Sie es löschen',
  },
] as const;

export const checklistKey = storageKeys[0].key;
