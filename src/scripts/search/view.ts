import { pageSize, type Found, type Query } from '../../lib/search/query/find.ts';
import { element, link } from './dom.ts';
import { addressOf } from './address.ts';
import { moreLabel } from './messages.ts';
import { resultItem, termAnswer } from './render.ts';

const byId = (id: string) => document.querySelector<HTMLElement>(`#${id}`);

type Field = HTMLInputElement | HTMLSelectElement | RadioNodeList;
type State = 'empty' | 'busy' | 'results' | 'nothing' | 'failed';

function valueOf(form: HTMLFormElement, name: string): string {
  return (form.elements.namedItem(name) as Field | null)?.value.trim() ?? '';
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name) as Field | null;
  if (field && field.value !== value) field.value = value;
}

/** „Meinten Sie …?“: what was searched instead, and the way back to what was typed. */
function correctionLine(found: Found, query: Query): Node[] {
  if (found.corrections.length === 0) return [];
  const meant = found.corrections.reduce(
    (text, fix) => text.replace(fix.typed, fix.meant),
    query.text,
  );
  const exactly = addressOf({ ...query, exact: true });
  return [
    element('p', '', 'Meinten Sie ', element('b', '', `„${meant}“`), '? Danach haben wir gesucht.'),
    element('p', '', link(exactly, `Nur nach „${query.text}“ suchen`)),
  ];
}

/** Words that were searched beside those that were typed. */
function alsoSearched(found: Found, query: Query): string {
  const typed = query.text.toLocaleLowerCase('de');
  const more = found.words.filter(
    (word) => !typed.includes(word.toLocaleLowerCase('de')) && !/^par\d/.test(word),
  );
  return more.length > 0 ? `Auch gesucht als: ${more.slice(0, 4).join(', ')}` : '';
}

/** The answers that stand ready on the page; the planner is offered for every „how long“ and „how much“. */
function offers({ analysis: { intents, procedural } }: Found): string[] {
  if (intents.size === 0) return [];
  return procedural ? [...intents] : ['planner'];
}

class View {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly area: HTMLElement;
  readonly #page: HTMLElement;
  #found: Found | undefined;
  #shown = 0;

  constructor(
    page: HTMLElement,
    form: HTMLFormElement,
    field: HTMLInputElement,
    area: HTMLElement,
  ) {
    this.#page = page;
    this.form = form;
    this.field = field;
    this.area = area;
  }

  get inPreview(): boolean {
    return this.#page.dataset['dev'] === 'ja';
  }

  readForm(): Query {
    const [kind, theme, phase] = ['art', 'thema', 'phase'].map((name) => valueOf(this.form, name));
    return {
      text: valueOf(this.form, 'q'),
      filters: { kind: kind ?? '', theme: theme ?? '', phase: phase ?? '' },
      exact: false,
    };
  }

  /** Writes a query into the form, but never over what is being typed. */
  writeForm({ text, filters }: Query): void {
    if (document.activeElement !== this.field || this.field.value.trim() !== text)
      setValue(this.form, 'q', text);
    setValue(this.form, 'art', filters.kind ?? '');
    setValue(this.form, 'thema', filters.theme ?? '');
    setValue(this.form, 'phase', filters.phase ?? '');
  }

  #set(state: State, line: string): void {
    this.#page.dataset['state'] = state;
    const status = byId('suchstatus');
    if (status) status.textContent = line;
  }

  #clear(): void {
    this.#found = undefined;
    for (const id of ['ergebnisse', 'antwort', 'meinten', 'auch-gesucht'])
      byId(id)?.replaceChildren();
    for (const offer of this.#page.querySelectorAll<HTMLElement>('[data-intent]'))
      offer.hidden = true;
    this.#showMore(0);
    this.#showCounts(new Map());
  }

  showNothing(line: string): void {
    this.#clear();
    this.#set('empty', line);
  }

  showBusy(line: string): void {
    this.#set(this.#found ? 'results' : 'busy', line);
  }

  showFailure(line: string): void {
    this.#clear();
    this.#set('failed', line);
  }

  showResults(found: Found, query: Query, line: string): void {
    this.#clear();
    this.#found = found;
    this.#shown = found.first.length;
    const [term, ...others] = found.first;
    if (term && found.answered) byId('antwort')?.append(termAnswer(term));
    const listed = found.answered ? others : found.first;
    byId('ergebnisse')?.append(...listed.map((fragment) => resultItem(fragment, found.words)));
    byId('meinten')?.append(...correctionLine(found, query));
    byId('auch-gesucht')?.append(alsoSearched(found, query));
    for (const intent of offers(found)) {
      const offer = this.#page.querySelector<HTMLElement>(`[data-intent="${intent}"]`);
      if (offer) offer.hidden = false;
    }
    this.#showMore(found.total - this.#shown);
    this.#showCounts(found.counts);
    this.#set(found.total > 0 ? 'results' : 'nothing', line);
  }

  #showCounts(counts: ReadonlyMap<string, number>): void {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const place of this.form.querySelectorAll<HTMLElement>('[data-count]')) {
      const kind = place.dataset['count'] ?? '';
      place.textContent = counts.size > 0 ? String(kind ? (counts.get(kind) ?? 0) : all) : '';
    }
  }

  #showMore(left: number): void {
    const button = byId('mehr');
    if (!button) return;
    button.hidden = left <= 0;
    if (left > 0) button.textContent = moreLabel(left, pageSize);
  }

  onRetry(action: () => void): void {
    byId('nochmal')?.addEventListener('click', action);
  }

  onMore(): void {
    byId('mehr')?.addEventListener('click', () => void this.#addMore());
  }

  async #addMore(): Promise<void> {
    const found = this.#found;
    if (!found) return;
    const from = this.#shown;
    this.#shown += pageSize;
    const items = (await found.more(from, this.#shown)).map((fragment) =>
      resultItem(fragment, found.words),
    );
    if (found !== this.#found) return;
    byId('ergebnisse')?.append(...items);
    this.#showMore(found.total - this.#shown);
    items[0]?.querySelector('a')?.focus();
  }
}

/** The parts of the search page, or nothing when this is another page. */
export function searchView(): View | undefined {
  const page = byId('suche');
  const form = document.querySelector<HTMLFormElement>('#suchformular');
  const field = document.querySelector<HTMLInputElement>('#suchfeld');
  const area = byId('treffer');
  return page && form && field && area ? new View(page, form, field, area) : undefined;
}
