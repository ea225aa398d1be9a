// Draws statements of law at random from the built pages, for a comparison with the statute texts:
// `npm run draw:statements -- --seed=20261123 --count=80`. Same build and seed, same draw.
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draw } from '../src/lib/draw.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '80' },
    pages: { type: 'string', default: 'karten|leitfaden|faelle|glossar' },
  },
});

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

function readable(html: string): string {
  return html
    .replace(/<(script|style|nav|header|footer)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span class="definition[\s\S]*?<\/a\s*><\/span>/g, ' ')
    .replace(/<section class="(?:sources|no-print)[\s\S]*?<\/section>/g, ' ')
    .replace(/<div class="group[\s\S]*?<\/div>/g, ' ')
    .replace(/<\/(p|li|h[1-6]|dd|dt|td|th|tr|div|section)>/g, '\n')
    .replace(/<\/?(b|small|span|a|strong)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '');
}

/** A statement of law or money: it carries a number, a norm or a word of duty. */
const statement =
  /\d|§|\b(muss|müssen|darf|dürfen|soll|gilt|Frist|Gebühr|binnen|spätestens|höchstens|mindestens)\b/;
const noise =
  /^(?:§§?[\s\d\p{L}.,;]+(?:AufenthG|AGG|BeschV|SGB III|[A-Z]\p{L}+G|\p{L}+V)[;\s]*)+$|^Zur Hand|Stand|Quelle|nächste Prüfung|^Zurück|^Weiter|^Dazu|^Balken|^§[^.]*$|Aus der Praxis|\?$|verglichen|gesetze-im-internet|Hilft:/u;

function statementsOf(page: string): { page: string; text: string }[] {
  const main = /<main[\s\S]*<\/main>/.exec(readFileSync(`dist/${page}`, 'utf8'))?.[0] ?? '';
  return readable(main)
    .split('\n')
    .flatMap((line) => line.split(/(?<=[^\d][.!?])\s+(?=\p{Lu})/u))
    .map((text) => text.trim())
    .filter((text) => text.split(' ').length > 6 && statement.test(text) && !noise.test(text))
    .map((text) => ({ page: `/${page.replace('index.html', '')}`, text }));
}

/** Pages of their own, and the glossary, which is one page; lists of links hold no statements. */
const wanted = new RegExp(`^(?:(?:${values.pages})/[^/]+/|glossar/)index\\.html$`);
const named = new RegExp(`^(?:${values.pages})/`);
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => wanted.test(name) && named.test(name))
  .sort();
const all = pages.flatMap(statementsOf);
console.log(
  `Samen ${values.seed}, ${all.length} Aussagen auf ${pages.length} Seiten, gezogen ${values.count}:`,
);
draw(all, Number(values.count), Number(values.seed)).forEach(({ page, text }, index) => {
  console.log(`${index + 1}\t${page}\t${text}`);
});
