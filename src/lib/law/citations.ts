const citation = /\{law:([A-Za-z0-9.]+)|\b(?:law|id)="([a-z][A-Za-z]*\.[A-Za-z0-9]+)"/g;

/** Ids of the law data that a text cites, in `{law:…}` tokens or as attribute of a component. */
export function citedParameters(text: string): Set<string> {
  return new Set([...text.matchAll(citation)].flatMap((match) => match[1] ?? match[2] ?? []));
}
