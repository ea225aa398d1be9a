import { braceFaults, lineFaults, strayFault, type Fault } from './bodyFaults.ts';
import type { Entry } from './entry.ts';
import { parts, problem, type Problem } from './problem.ts';
import { balanceFault, tagFaults, type Nameable } from './tagFaults.ts';
import { findTags, maskCode, unbalanced } from './tags.ts';

/** Checks the body of an .mdx file: what may stand there is Markdown and the known components. */
export function checkMarkup(entry: Entry, known: Nameable): Problem[] {
  const { body } = entry.parsed;
  if (!body) return [];
  if (body.text.trim() === '') {
    // What an episode says stands in its script.
    if (entry.collection === 'episodes') return [];
    const message = 'Unter dem Kopf steht kein Text. Schreiben Sie ihn nach der Zeile „---“.';
    return [problem(entry.path, message, { line: body.line, field: parts.body })];
  }
  const masked = maskCode(body.text);
  const { tags, stray } = findTags(masked);
  const faults: Fault[] = [
    ...lineFaults(masked, entry.collection !== 'pages'),
    ...braceFaults(masked),
    ...stray.map((offset) => ({ offset, message: strayFault(masked.slice(offset)) })),
    ...tags.flatMap((tag) => tagFaults(tag, entry, known)),
    ...unbalanced(tags).map(balanceFault),
  ];
  return faults.map(({ offset, tag, message }) => {
    const line = body.line + masked.slice(0, offset).split('\n').length - 1;
    return problem(entry.path, message, { line, field: tag ?? parts.body });
  });
}
