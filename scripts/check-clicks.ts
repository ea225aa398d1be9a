// Every card is within three clicks of the start page, even for a reader who never searches.
import { readFileSync } from 'node:fs';
import { clicksFrom, innerLinks } from './lib/clicks.ts';
import { isCardPage } from './lib/budgets.ts';
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
const cards = [...links.keys()].filter(isCardPage);
const far = cards.filter((card) => (clicks.get(card) ?? Infinity) > most);

report(
  far.map((card) => {
    const count = clicks.get(card);
    return count === undefined
      ? `${card} ist von der Startseite aus nicht zu erreichen.`
      : `${card} ist ${count} Klicks von der Startseite entfernt, erlaubt sind ${most}.`;
  }),
  `${cards.length} Karten sind höchstens ${Math.max(...cards.map((card) => clicks.get(card) ?? 0))} Klicks von der Startseite entfernt.`,
);
