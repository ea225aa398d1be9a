/** A fault in the body of a text; `offset` counts from the end of the head. */
export type Fault = { readonly offset: number; readonly tag?: string; readonly message: string };

const lineRules = [
  {
    pattern: /^(?:import|export)\s[^\n]*/gm,
    message: 'Texte laden keinen Code. Löschen Sie die Zeile; die Bausteine sind schon da.',
  },
  {
    pattern: /^ {0,3}#(?=[ \t])|^=+[ \t]*$/gm,
    message: 'Die oberste Überschrift entsteht aus „title“. Beginnen Sie hier mit „##“.',
  },
];

const externalLink = {
  pattern: /https?:\/\/[^\s)>"]+/g,
  message:
    'Links nach außen gehören in eine Datei in content/sources. ' +
    'Nennen Sie dort die Adresse und hier die Kennung unter „sources“.',
};

/** Lines that do not belong into a text: code, a second title, links to other sites. */
export function lineFaults(masked: string, noLinks: boolean): Fault[] {
  const rules = noLinks ? [...lineRules, externalLink] : lineRules;
  return rules.flatMap(({ pattern, message }) =>
    [...masked.matchAll(pattern)].map((match) => ({ offset: match.index, message })),
  );
}

/** Braces would run as code; one message for each pair is enough. */
export function braceFaults(masked: string): Fault[] {
  const withoutCode = masked.replace(/^(?:import|export)\s[^\n]*/gm, (line) =>
    ' '.repeat(line.length),
  );
  return [...withoutCode.matchAll(/\{[^{}]*\}?|\}/g)].map((match) => ({
    offset: match.index,
    message: /^\{\s*law\b/i.test(match[0])
      ? 'Im Text gilt {law:…} nicht. Schreiben Sie <Law id="…" />.'
      : 'Geschweifte Klammern sind im Text nicht erlaubt. Löschen Sie sie.',
  }));
}

/** A „<“ that begins no tag. */
export function strayFault(rest: string): string {
  if (rest.startsWith('<!--')) return 'Anmerkungen mit „<!--“ sind nicht erlaubt. Löschen Sie sie.';
  if (/^<https?:/.test(rest))
    return 'Spitze Klammern um Adressen sind nicht erlaubt. Löschen Sie sie.';
  if (/^<\/?[A-Za-z]/.test(rest)) {
    return 'Dieser Baustein ist nicht vollständig. Prüfen Sie Anführungszeichen und „>“.';
  }
  return 'Das Zeichen „<“ ist im Text nicht erlaubt. Schreiben Sie „weniger als“ oder „&lt;“.';
}
