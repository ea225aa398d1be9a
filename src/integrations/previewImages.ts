import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { previewColours, previewLayout, type PreviewPage } from '../lib/preview/layout.ts';
import { settings } from '../settings.ts';
import { draw } from './drawing.ts';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
};
const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|#34);/g, (whole, name: string) => entities[name] ?? whole);

function metaOf(html: string, pattern: RegExp): string {
  return decode(pattern.exec(html)?.[1] ?? '');
}

/** The first drawing of a page, with its tokens replaced by the light colours. */
function drawingOf(html: string): string | undefined {
  const svg = /<svg[^>]*viewBox="0 0 96 96"[\s\S]*?<\/svg>/.exec(html)?.[0];
  if (!svg) return undefined;
  const { plane, card, tape, ink } = previewColours;
  const coloured = svg
    .replace(/ (class|data-astro-[\w-]+)(="[^"]*")?/g, '')
    .replaceAll('var(--plane)', plane)
    .replaceAll('var(--card)', card)
    .replaceAll('var(--brass)', tape)
    .replaceAll('currentColor', ink)
    .replace(/^<svg[^>]*>/, (root) => root.replace(/ (width|height)="[^"]*"/g, ''))
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="250" height="250"');
  return `data:image/svg+xml;base64,${Buffer.from(coloured).toString('base64')}`;
}

function describe(html: string): PreviewPage {
  const kind = metaOf(html, /data-pagefind-meta="Art\[content\]"[^>]*content="([^"]*)"/);
  const number = metaOf(html, /data-pagefind-meta="Nummer\[content\]"[^>]*content="([^"]*)"/);
  const theme = metaOf(html, /data-pagefind-meta="Thema\[content\]"[^>]*content="([^"]*)"/);
  const kicker = [[kind, number].filter(Boolean).join(' '), theme].filter(Boolean).join(' · ');
  return {
    title: metaOf(html, /property="og:title" content="([^"]*)"/),
    kicker: kicker || settings.claim,
    siteName: settings.name,
    drawing: kind === 'Karte' ? drawingOf(html) : undefined,
  };
}

/** Draws a social preview for every page that search engines may list. */
export function previewImages(): AstroIntegration {
  return {
    name: 'preview-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('index.html'),
        );
        let drawn = 0;
        for (const name of pages) {
          const html = readFileSync(`${folder}${name}`, 'utf8');
          const image = /property="og:image" content="[^"]*(\/vorschau\/[^"]*)"/.exec(html)?.[1];
          if (!image) continue;
          const file = `${folder}${image.slice(1)}`;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, (await draw(previewLayout(describe(html)), 1200, 630)).asPng());
          drawn += 1;
        }
        logger.info(`${drawn} Vorschaubilder`);
      },
    },
  };
}
