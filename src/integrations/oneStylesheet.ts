import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const link = /<link rel="stylesheet" href="(\/_astro\/[^"]+\.css)"\s*\/?>/g;

/** Joins stylesheets in their order under a name that follows from their text. */
function join(folder: string, files: readonly string[]): string {
  const text = files.map((file) => readFileSync(`${folder}${file.slice(1)}`, 'utf8')).join('\n');
  const name = `/_astro/page.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`;
  if (!existsSync(`${folder}${name.slice(1)}`)) writeFileSync(`${folder}${name.slice(1)}`, text);
  return name;
}

/**
 * Gives each page one stylesheet. A component brings a file of its own; a dozen small files compress
 * a third worse than one and cost a request each before the first paint.
 */
export function oneStylesheet(): AstroIntegration {
  return {
    name: 'one-stylesheet',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const single = new Set<string>();
        const parts = new Set<string>();
        for (const name of names.filter((entry) => entry.endsWith('.html'))) {
          const html = readFileSync(`${folder}${name}`, 'utf8');
          const files = [...html.matchAll(link)].flatMap(([, file]) => file ?? []);
          if (files.length === 0) continue;
          const joined = join(folder, files);
          single.add(joined);
          for (const file of files) parts.add(file);
          let first = true;
          const rewritten = html.replace(link, () => {
            if (!first) return '';
            first = false;
            return `<link rel="stylesheet" href="${joined}">`;
          });
          writeFileSync(`${folder}${name}`, rewritten);
        }
        for (const part of parts) rmSync(`${folder}${part.slice(1)}`, { force: true });
        logger.info(`${parts.size} Stile zu ${single.size} zusammengelegt`);
      },
    },
  };
}
