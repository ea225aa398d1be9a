import { splitCompound, type KnownForms } from '../language/compounds.ts';
import { fold, stem, wordsOf } from '../language/fold.ts';
import { normTokens } from '../language/norms.ts';
import { synonymsFor, type WordGroup } from '../language/synonyms.ts';
import type { PageText } from './pageText.ts';

/** Words that the index knows of a page beyond its text; the names are those of the index. */
export type ExtraWords = {
  /** Synonyms, abbreviations and English words for what the title names. */
  readonly Gleichwort: string;
  /** The same for what only the question, the answer or an alias names. */
  readonly Nebenwort: string;
  /** Parts of the compounds in title, question, answer, aliases and headings. */
  readonly Kernteile: string;
  /** Parts of the compounds in the rest of the text. */
  readonly Teile: string;
  /** Sections of acts, as words. */
  readonly Normen: string;
};

export type Knowledge = { readonly forms: KnownForms; readonly groups: readonly WordGroup[] };

/** Parts of words that were split before; the same words come back on every page. */
const splitBefore = new WeakMap<KnownForms, Map<string, readonly string[]>>();

/** A known noun at the end of a longer one: „Sprachkurse“ in „Berufssprachkurse“. */
function heads(word: string, forms: KnownForms): string[] {
  const text = fold(word);
  const found: string[] = [];
  for (let at = 3; at <= text.length - 7; at += 1) {
    const tail = text.slice(at);
    if (forms.get(tail) === true && splitCompound(tail, forms).length > 0) found.push(tail);
  }
  return found;
}

/** The parts of a word, and the shorter compounds that it ends with. */
function partsOf(word: string, forms: KnownForms): readonly string[] {
  const known = splitBefore.get(forms) ?? new Map<string, readonly string[]>();
  splitBefore.set(forms, known);
  const before = known.get(word);
  if (before) return before;
  const own = splitCompound(word, forms);
  const parts = own.length > 0 ? [...own, ...heads(word, forms)] : [];
  known.set(word, parts);
  return parts;
}

/** The parts of all compounds of a text that the text does not have as words of their own. */
function partsIn(text: string, forms: KnownForms, known: Set<string>): string[] {
  const parts: string[] = [];
  for (const word of new Set(wordsOf(text))) {
    if (!/^\p{Lu}/u.test(word)) continue;
    for (const part of partsOf(word, forms)) {
      const key = stem(part);
      if (known.has(key)) continue;
      known.add(key);
      parts.push(part);
    }
  }
  return parts;
}

/** Words of the list that are not yet known, each once. */
function unknown(list: readonly string[], known: Set<string>): string[] {
  return [...new Set(list.flatMap(wordsOf))].filter((word) => {
    const key = stem(word);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** The sections that a page names at least twice, or names where it says what it is about. */
function norms(page: PageText, key: string): string[] {
  const counts = new Map<string, number>();
  for (const sentence of page.body.split(/[.;:] /)) {
    for (const token of normTokens(sentence)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= 3).map(([token]) => token);
  return [...new Set([...normTokens(key), ...often])];
}

/** What the index learns of a page beyond its own words. */
export function extraWords(page: PageText, { forms, groups }: Knowledge): ExtraWords {
  const about = [page.title, page.lead, page.aliases, ...page.headings].join('. ');
  const narrow = [page.title, page.lead, page.aliases].join('. ');
  const known = new Set(wordsOf(`${page.title} ${page.aliases}`).map(stem));
  const same = unknown(synonymsFor(page.title, groups), known);
  const near = unknown(synonymsFor(narrow, groups), known);
  const synonyms = [...same, ...near];
  const core = partsIn(
    [about, ...synonyms].join(' '),
    forms,
    new Set([...known, ...wordsOf(about).map(stem)]),
  );
  const all = new Set([...wordsOf(page.body), ...core, ...synonyms].map(stem));
  return {
    Gleichwort: same.join(' '),
    Nebenwort: near.join(' '),
    Kernteile: core.join(' '),
    Teile: partsIn(page.body, forms, all).join(' '),
    Normen: norms(page, narrow).join(' '),
  };
}
