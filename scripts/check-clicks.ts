// Every card and every page to print is within three clicks of the start page, even for a reader who never searches.
import { readFileSync } from 'node:fs';
import { clicksFrom, innerLinks } from './lib/clicks.ts';
import { isCardPage, isSheetPage } from './lib/budgets.ts';
import { addressOf, htmlFiles } from './lib/dist.ts';
import { report } from './lib/fail.ts';

const most = 3;

const links = new Map(
  htmlFiles('dist').map((file) => [
    addressOf(file, 'dist'),
    innerLinks(readFileSync(file, 'utf8')),
  ]),
);
const clicks = clicksFrom('/', links);
const wanted = [...links.keys()].filter((page) => isCardPage(page) || isSheetPage(page));
const far = wanted.filter((page) => (clicks.get(page) ?? Infinity) > most);

report(
  far.map((page) => {
    const count = clicks.get(page);
    return count === undefined
      ? `${page} ist von der Startseite aus nicht zu erreichen.`
      : `${page} ist ${count} Klicks von der Startseite entfernt, erlaubt sind ${most}.`;
  }),
  `${wanted.length} Karten und Vorlagen sind höchstens ${Math.max(...wanted.map((page) => clicks.get(page) ?? 0))} Klicks von der Startseite entfernt.`,
);
