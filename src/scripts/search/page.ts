import type { Found, Query } from '../../lib/search/query/find.ts';
import { addressOf, readAddress } from './address.ts';
import { walkResults } from './keyboard.ts';
import { askLine, busyLine, countLine, failureLine, shortLine } from './messages.ts';
import { forgetSearch, IndexLost, loadSearch, withIndex } from './pagefind.ts';
import { searchView } from './view.ts';

const pauseWhileTyping = 150;
const view = searchView();
let run = 0;
/** Address of what is shown or being looked for; empty after a failure. */
let asked = '';
let timer: ReturnType<typeof setTimeout> | undefined;

async function search(query: Query, current: number): Promise<void> {
  let found: Found;
  try {
    found = await withIndex((loaded) => loaded.find(query));
  } catch (error) {
    if (current !== run) return;
    asked = '';
    await forgetSearch();
    const loss = error instanceof IndexLost ? error.loss : undefined;
    view?.showFailure(failureLine(loss, view.inPreview));
    return;
  }
  if (current === run) view?.showResults(found, query, countLine(found, query.text));
}

/**
 * Shows what the address asks for. Whoever types and then presses Enter asks twice for the same: the
 * results stay, or the focus of somebody who already walks through them would be lost.
 */
async function show(): Promise<void> {
  const query = readAddress();
  if (addressOf(query) === asked) return;
  asked = addressOf(query);
  run += 1;
  view?.writeForm(query);
  if (!query.text) view?.showNothing(askLine);
  else if (query.text.length < 2) view?.showNothing(shortLine);
  else {
    view?.showBusy(busyLine);
    await search(query, run);
  }
}

function go(query: Query, remember: boolean): void {
  clearTimeout(timer);
  const address = addressOf(query);
  if (remember) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show();
}

if (view) {
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(view.readForm(), true);
  });
  view.form.addEventListener('change', (event) => {
    if (event.target !== view.field) go(view.readForm(), true);
  });
  view.field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(view.readForm(), false);
    }, pauseWhileTyping);
  });
  // The index is fetched when somebody is about to search, not with the page.
  view.field.addEventListener('focus', () => void loadSearch().catch(() => undefined));
  view.onRetry(() => void show());
  view.onMore();
  addEventListener('popstate', () => void show());
  walkResults(view.field, view.area);
  void show();
}
