import type { AstroIntegration } from 'astro';
import { readContentFiles } from '../lib/content/readContent.ts';
import { formatProblem, validateContent } from '../lib/content/validate.ts';
import { parameterIds } from '../rules/index.ts';

/** Stops a build with German sentences before a wrong text can be published. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        const problems = validateContent(readContentFiles('.'), { lawIds: parameterIds });
        if (problems.length === 0) return;
        const lines = problems.map(formatProblem).join('\n');
        throw new Error(`${problems.length} Fehler im Ordner content:\n${lines}`);
      },
    },
  };
}
