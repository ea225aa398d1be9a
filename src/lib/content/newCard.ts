import { audiences, phases, themes } from '../taxonomy.ts';
import { parseText } from './parseFile.ts';
import type { ContentFile } from './problem.ts';
import { valueAt } from './shape.ts';
import { germanList, meant, slugify } from './wording.ts';

/** The file of a new card, or why there can be none. */
export type NewCard = { readonly file: ContentFile } | { readonly refusal: string };

type Theme = (typeof themes)[number];

const themeSlugs = themes.map(({ slug }) => slug);

/** Prepares a card whose empty fields the content check asks for, one by one. */
export function newCard(
  slug: string,
  themeSlug: string | undefined,
  files: readonly ContentFile[],
): NewCard {
  const refusal = slugFault(slug, files);
  if (refusal !== undefined) return { refusal };
  const theme = themes.find((candidate) => candidate.slug === themeSlug);
  if (themeSlug !== undefined && !theme) {
    const advice = meant(themeSlug, themeSlugs, `Erlaubt sind ${germanList(themeSlugs)}.`);
    return { refusal: `Das Thema „${themeSlug}“ gibt es nicht. ${advice}` };
  }
  const number = theme && freeNumber(theme, files);
  if (theme && number === undefined) {
    const range = `${theme.first} bis ${theme.last}`;
    return { refusal: `Im Thema „${theme.slug}“ sind alle Nummern von ${range} vergeben.` };
  }
  return { file: { path: `content/cards/${slug}.mdx`, text: template(theme, number) } };
}

function slugFault(slug: string, files: readonly ContentFile[]): string | undefined {
  if (slug === '') return 'Es fehlt der Name der Karte: npm run new:card -- <name> --theme <thema>';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const rule = 'Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche.';
    return `Der Name „${slug}“ taugt nicht als Adresse. ${rule} Nehmen Sie „${slugify(slug)}“.`;
  }
  const taken = files.find(({ path }) => {
    const name = path.toLowerCase().replace(/\.[^./]*$/, '');
    return name === `content/cards/${slug}`;
  });
  return taken && `Die Karte gibt es schon: ${taken.path}. Wählen Sie einen anderen Namen.`;
}

function freeNumber(theme: Theme, files: readonly ContentFile[]): number | undefined {
  const cards = files.filter(({ path }) => /^content\/cards\/[^/]+\.mdx$/.test(path));
  const taken = cards.map((file) => valueAt(parseText(file).parsed?.data, ['number']));
  for (let number = theme.first; number <= theme.last; number += 1) {
    if (!taken.includes(number)) return number;
  }
  return undefined;
}

function template(theme: Theme | undefined, number: number | undefined): string {
  return `---
number: ${number ?? ''}
title: ""
question: ""
answer: ""
theme: "${theme?.slug ?? ''}"
phase: "" # ${phases.map(({ id, label }) => `${id} (${label})`).join(', ')}
audience: [] # ${audiences.map(({ id, label }) => `${id} (${label})`).join(', ')}
facts:
  starter: ""
  effort: ""
  result: ""
pitfall: ""
checklist:
  - ""
  - ""
  - ""
ask:
  - contact: ""
    text: ""
related: []
aliases: []
sources: []
lawStatus: ""
verifiedOn: ""
reviewBy: ""
---
`.replace('number: \n', 'number:\n');
}
