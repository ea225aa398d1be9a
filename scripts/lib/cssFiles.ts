import { globSync, readFileSync } from 'node:fs';

/** The style blocks of an Astro file at their own line numbers, everything else blank. */
export function stylesOf(astro: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  let css = '';
  let end = 0;
  for (const match of astro.matchAll(/(<style[^>]*>)([\s\S]*?)<\/style>/g)) {
    const [, open = '', body = ''] = match;
    const start = match.index + open.length;
    css += blank(astro.slice(end, start)) + body;
    end = start + body.length;
  }
  return css === '' ? '' : `${css.replace(/[ \t]+$/gm, '').trimEnd()}\n`;
}

/** Every style sheet of the project, those of components included. */
export function styleSheets(): { file: string; css: string }[] {
  return globSync('src/**/*.{css,astro}')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .map(({ file, text }) => ({ file, css: file.endsWith('.css') ? text : stylesOf(text) }))
    .filter(({ css }) => css !== '');
}
