import type { Fragment } from '../../lib/search/query/engine.ts';
import { sectionsOf } from '../../lib/search/query/sections.ts';
import { bestSentence, mark } from '../../lib/search/query/sentences.ts';
import { element, link, marked } from './dom.ts';

/** The sign in front of a result: the number of the card or chapter, F1 for a case. */
function plate({ meta }: Fragment): string {
  const number = meta['Nummer'] ?? '';
  if (meta['Art'] === 'Fall') return `F${number}`;
  if (meta['Art'] === 'Folge') return '▶';
  if (meta['Art'] === 'Begriff') return 'A–Z';
  return number || '→';
}

function kindLine({ meta }: Fragment): HTMLElement {
  const line = element(
    'p',
    'kind',
    element('b', '', [meta['Art'], meta['Nummer']].filter(Boolean).join('\u00a0')),
  );
  if (meta['Thema']) line.append(element('span', '', meta['Thema']));
  return line;
}

/** The text of a page without what stands beside the sentence anyway. */
function answerIn(fragment: Fragment, words: readonly string[]): string {
  const { title = '', Thema = '', Art = '', Nummer = '' } = fragment.meta;
  return bestSentence(fragment.content, words, [title, Thema, `${Art} ${Nummer}`]);
}

function sectionList(fragment: Fragment, words: readonly string[]): HTMLElement[] {
  const sections = sectionsOf(fragment, words);
  if (sections.length === 0) return [];
  const items = sections.map(({ heading, url }) =>
    element('li', '', link(url, ...marked(mark(heading, words)))),
  );
  return [element('ul', 'sections', ...items)];
}

/** One entry of the result list: title, the sentence that answers, parts of the page, kind and theme. */
export function resultItem(fragment: Fragment, words: readonly string[]): HTMLLIElement {
  const title = fragment.meta['title'] ?? fragment.url;
  const sign = element('span', 'plate', plate(fragment));
  sign.ariaHidden = 'true';
  const text = element(
    'div',
    'found',
    element('h3', '', link(fragment.url, ...marked(mark(title, words)))),
    element('p', '', ...marked(mark(answerIn(fragment, words), words))),
    ...sectionList(fragment, words),
  );
  return element('li', '', sign, text, kindLine(fragment));
}

/** The definition of a term as the answer above the list. */
export function termAnswer(fragment: Fragment): HTMLElement {
  const { title = '', Fundstelle } = fragment.meta;
  const text = fragment.content.startsWith(`${title}. `)
    ? fragment.content.slice(title.length + 2)
    : fragment.content;
  return element(
    'div',
    'term',
    element('p', 'label', 'Antwort aus dem Glossar'),
    element('h3', '', link(fragment.url, title)),
    element('p', '', text),
    ...(Fundstelle ? [element('p', 'norm', Fundstelle)] : []),
  );
}
