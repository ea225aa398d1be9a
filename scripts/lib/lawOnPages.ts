import { lawText } from '../../src/lib/law/text.ts';
import { parameterIds } from '../../src/rules/index.ts';

const span = /data-law="([^"]+)"[^>]*>([^<]*)</g;
const forms = ['', 'dat', 'acc', 'words', 'words dat', 'words acc', 'bare', 'year', 'percent'];

/** A value on a page that no form of the law data prints: it was written by hand or is stale. */
export function lawProblems(html: string): string[] {
  return [...html.matchAll(span)].flatMap(([, id = '', shown = '']) => {
    if (!parameterIds.has(id)) return [`nennt den unbekannten Wert ${id}`];
    const text = shown.trim();
    const printed = forms.some((form) => lawText(id, form) === text);
    return printed ? [] : [`zeigt „${text}“ für ${id}, die Rechtsdaten sagen „${lawText(id)}“`];
  });
}
