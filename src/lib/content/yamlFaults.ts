import type { ErrorCode } from 'yaml';

const quotes =
  'Enthält ein Text „: “ oder beginnt er mit „{“ oder „*“, setzen Sie ihn in Anführungszeichen.';

const faults: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'Nach „\\“ steht ein falsches Zeichen. Schreiben Sie „\\\\“ oder löschen Sie es.',
  BAD_INDENT:
    'Die Einrückung stimmt nicht, oder eine Klammer ist offen. Vergleichen Sie mit den Nachbarzeilen.',
  BAD_SCALAR_START:
    'Mit diesem Zeichen darf ein Text nicht beginnen. Setzen Sie ihn in Anführungszeichen.',
  BLOCK_AS_IMPLICIT_KEY: `Ein Doppelpunkt steht an falscher Stelle. ${quotes}`,
  DUPLICATE_KEY: 'Dasselbe Feld steht zweimal da. Löschen Sie eines von beiden.',
  MISSING_CHAR:
    'Hier oder davor fehlt ein Zeichen, oft ein Anführungszeichen, „]“ oder „:“. Ergänzen Sie es.',
  MULTILINE_IMPLICIT_KEY: 'Nach dem Namen des Feldes fehlt ein Doppelpunkt. Ergänzen Sie ihn.',
  TAB_AS_INDENT: 'Die Zeile ist mit Tabulator eingerückt. Nehmen Sie Leerzeichen.',
};

/** A text in bold at the beginning of a value is an alias to YAML. */
export const aliasFault =
  'Ein Text darf nicht mit „*“ beginnen. Setzen Sie ihn in Anführungszeichen.';

/** A fault of the YAML reader in the words of an editor. */
export function yamlFault(code: ErrorCode): string {
  return faults[code] ?? `Diese Zeile lässt sich nicht lesen. ${quotes}`;
}
