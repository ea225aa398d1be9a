import type { Found } from '../../lib/search/query/find.ts';
import type { Loss } from './pagefind.ts';

export const askLine = 'Geben Sie eine Frage oder ein Stichwort ein.';
export const shortLine = 'Ein Buchstabe ist zu wenig. Schreiben Sie ein Wort, z. B. „Visum“.';
export const busyLine = 'Suche läuft …';

const numbers = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

function counted(total: number): string {
  return total === 1 ? 'eine Fundstelle' : `${numbers[total] ?? total} Fundstellen`;
}

const atStart = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** How much was found, or what to do when nothing was. */
export function countLine({ total, answered, analysis }: Found, text: string): string {
  if (total > 0) {
    const found = answered && total > 1 ? `eine Antwort und ${counted(total - 1)}` : counted(total);
    return `${atStart(found)} zu „${text}“`;
  }
  if (analysis.words.length === 0 && analysis.norms.length === 0) {
    return `„${text}“ enthält kein Wort, nach dem wir suchen können. Nennen Sie das Thema, z. B. „Visum“ oder „Deutschkurs“.`;
  }
  return `Zu „${text}“ fanden wir nichts. Versuchen Sie ein kürzeres oder anderes Wort, oder schlagen Sie hier unten nach.`;
}

export function failureLine(loss: Loss | undefined, inPreview: boolean): string {
  if (inPreview) {
    return 'In der Vorschau gibt es noch keine Suche: Ihr Verzeichnis entsteht erst mit „npm start“.';
  }
  if (loss === 'outdated') {
    return 'Die Website wurde inzwischen erneuert, und das Suchverzeichnis passt nicht mehr zu dieser Seite. Laden Sie es neu, oder schlagen Sie hier unten nach.';
  }
  return 'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder schlagen Sie hier unten nach.';
}

/** The button that shows more of the list. */
export function moreLabel(left: number, step: number): string {
  const next = Math.min(left, step);
  return `${atStart(counted(next)).replace(/Fundstelle/, 'weitere Fundstelle')} zeigen`;
}
