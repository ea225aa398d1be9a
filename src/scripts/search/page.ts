import { searchWords } from '../../lib/search/query.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';
import { resultItem } from './render.ts';

const shown = 20;

type Query = { readonly text: string; readonly kind: string; readonly theme: string };

const page = document.querySelector<HTMLElement>('#suche');
const form = document.querySelector<HTMLFormElement>('#suchformular');
const list = document.querySelector<HTMLOListElement>('#ergebnisse');
const emptyPicture = document.querySelector<HTMLElement>('#leer-bild');
const status = document.querySelector<HTMLElement>('#suchstatus');

function readAddress(): Query {
  const parameters = new URLSearchParams(location.search);
  const value = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 200);
  return { text: value('q'), kind: value('art'), theme: value('thema') };
}

function writeForm(query: Query): void {
  const fields = { q: query.text, art: query.kind, thema: query.theme };
  for (const [name, value] of Object.entries(fields)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value;
  }
}

function say(text: string): void {
  if (status) status.textContent = text;
}

/** The drawing stands only beside the sentence that nothing was found. */
function showEmptyPicture(shown: boolean): void {
  if (emptyPicture) emptyPicture.hidden = !shown;
}

type Found = { total: number; results: PagefindResult[] };
type Hit = { readonly id: string; data(): Promise<PagefindResult> };

/** Hits for single words, those that match most words first; used when no page has all words. */
function mergeByMatches(lists: readonly (readonly Hit[])[]): Hit[] {
  const matches = new Map<string, { hit: Hit; count: number }>();
  for (const hit of lists.flat()) {
    const known = matches.get(hit.id);
    matches.set(hit.id, { hit, count: (known?.count ?? 0) + 1 });
  }
  return [...matches.values()].sort((a, b) => b.count - a.count).map(({ hit }) => hit);
}

async function find(query: Query): Promise<Found> {
  const pagefind = await loadPagefind();
  const filters = {
    ...(query.kind && { Art: query.kind }),
    ...(query.theme && { Thema: query.theme }),
  };
  const words = searchWords(query.text);
  const search = async (text: string) => (await pagefind.search(text, { filters })).results;
  let hits = words.length > 0 ? await search(words.join(' ')) : [];
  if (hits.length === 0 && words.length > 1)
    hits = mergeByMatches(await Promise.all(words.map(search)));
  const results = await Promise.all(hits.slice(0, shown).map((hit) => hit.data()));
  return { total: hits.length, results };
}

function countLine(total: number, text: string): string {
  if (total === 0) {
    return `Zu „${text}“ fanden wir nichts. Versuchen Sie ein kürzeres oder anderes Wort, oder schlagen Sie hier unten nach.`;
  }
  const found = total === 1 ? 'Eine Fundstelle' : `${total} Fundstellen`;
  return total > shown ? `${found} zu „${text}“, die besten ${shown}:` : `${found} zu „${text}“`;
}

function failureLine(): string {
  return page?.dataset['dev'] === 'ja'
    ? 'In der Vorschau gibt es noch keine Suche: Ihr Verzeichnis entsteht erst mit „npm start“.'
    : 'Die Suche ließ sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu, oder schlagen Sie hier unten nach.';
}

async function run(): Promise<void> {
  const query = readAddress();
  writeForm(query);
  showEmptyPicture(false);
  if (!list || !query.text) {
    say('Geben Sie eine Frage oder ein Stichwort ein.');
    return;
  }
  say('Suche läuft …');
  try {
    const { total, results } = await find(query);
    list.replaceChildren(...results.map(resultItem));
    list.hidden = results.length === 0;
    showEmptyPicture(total === 0);
    say(countLine(total, query.text));
  } catch {
    list.hidden = true;
    say(failureLine());
  }
}

function submit(): void {
  if (!form) return;
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim()) address.searchParams.set(name, value.trim());
  }
  history.pushState(null, '', address);
  void run();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
form?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) submit();
});
addEventListener('popstate', () => void run());
void run();
