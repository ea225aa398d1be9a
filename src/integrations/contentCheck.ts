import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../lib/content/readContent.ts';
import { formatProblem, validateContent } from '../lib/content/validate.ts';
import { checkScripts } from '../lib/podcast/checkScripts.ts';
import { readWorkshop } from '../lib/podcast/workshop.ts';
import { parameterIds } from '../rules/index.ts';

/** Stops a build with German sentences before a wrong text can be published. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        const files = readContentFiles('.');
        const known = { files, lawIds: parameterIds };
        const problems = [
          ...validateContent(files, known),
          ...checkScripts(readWorkshop('.'), known),
        ];
        if (problems.length === 0) return;
        const lines = problems.map(formatProblem).join('\n');
        throw new Error(`${problems.length} Fehler in den Texten:\n${lines}`);
      },
    },
  };
}
