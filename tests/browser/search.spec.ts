import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const results = '#ergebnisse > li';
const field = { name: 'Frage oder Stichwort' };

test('a shared link shows the results with kind, title and the sentence that answers', async ({
  page,
}) => {
  await page.goto('/suche/?q=berufssprachkurs');
  const first = page.locator(results).first();
  await expect(first.getByRole('heading').getByRole('link')).not.toBeEmpty();
  await expect(first.locator('.kind')).toHaveText(/^(Karte|Kapitel|Fall|Folge|Vorlage|Begriff)/);
  await expect(first.locator('mark').first()).toBeVisible();
  const status = page.locator('#suchstatus');
  await expect(status).toHaveRole('status');
  await expect(status).toContainText('zu „berufssprachkurs“');
  await expect(page.getByRole('searchbox', field)).toHaveValue('berufssprachkurs');
});

test('a typing error is corrected at once, and the original is one click away', async ({
  page,
}) => {
  await page.goto('/suche/?q=chacenkarte');
  await expect(page.locator('#meinten')).toContainText('Meinten Sie „Chancenkarte“?');
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByRole('link', { name: 'Nur nach „chacenkarte“ suchen' }).click();
  await expect(page).toHaveURL(/q=chacenkarte.*genau=1/);
  await expect(page.locator('#suchstatus')).toContainText('Zu „chacenkarte“ fanden wir nichts.');
});

test('a glossary term is answered on top', async ({ page }) => {
  await page.goto('/suche/?q=zav');
  const answer = page.locator('#antwort');
  await expect(answer).toContainText('Antwort aus dem Glossar');
  await expect(answer.getByRole('link')).toHaveAttribute('href', '/glossar/#zav');
});

test('„was kostet“ and „wie lange“ lead to the planner', async ({ page }) => {
  await page.goto('/suche/?q=was+kostet+das+beschleunigte+verfahren');
  const cost = page.getByRole('region', { name: '411\u00a0€' });
  await expect(cost).toBeVisible();
  await expect(cost.getByRole('link', { name: 'Für meinen Fall rechnen' })).toHaveAttribute(
    'href',
    '/fahrplan/',
  );
  await page.goto('/suche/?q=wie+lange+dauert+das+visum');
  await expect(page.getByRole('region', { name: 'Es kommt auf den Schritt an' })).toBeVisible();
  await page.goto('/suche/?q=was+kostet+ein+deutschkurs');
  await expect(page.locator('.planner').getByRole('link')).toHaveAttribute('href', '/fahrplan/');
  await expect(page.getByRole('region', { name: '411\u00a0€' })).toBeHidden();
});

test('results appear while typing, and the address follows', async ({ page }) => {
  await page.goto('/suche/');
  await page.getByRole('searchbox', field).pressSequentially('lehrling');
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=lehrling$/);
  await page.getByRole('searchbox', field).fill('');
  await expect(page.locator('#suchstatus')).toHaveText(
    'Geben Sie eine Frage oder ein Stichwort ein.',
  );
  await expect(page.getByRole('heading', { name: 'Nachschlagen ohne Suche' })).toBeVisible();
});

test('the index is fetched when the field has the focus, not with the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/suche/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  const loaded = page.waitForResponse(/wasm\.de\.pagefind/);
  await page.getByRole('searchbox', field).focus();
  await loaded;
});

test('kind, theme and phase narrow the results and stay in the address', async ({ page }) => {
  await page.goto('/suche/?q=Verfahren');
  const kinds = page.locator(`${results} .kind b`);
  await expect(kinds.first()).toBeVisible();
  await page.getByRole('radio', { name: /^Glossar/ }).check({ force: true });
  await expect(page).toHaveURL(/art=Begriff/);
  await expect(kinds.first()).toHaveText('Begriff');
  expect([...new Set(await kinds.allTextContents())]).toEqual(['Begriff']);

  await page.getByRole('radio', { name: /^Karten/ }).check({ force: true });
  await page
    .getByRole('combobox', { name: 'Thema' })
    .selectOption('Einreise, Aufenthalt und Pflichten');
  await page.getByRole('combobox', { name: 'Phase' }).selectOption('Beantragen');
  await expect(page).toHaveURL(/thema=Einreise.*phase=Beantragen/);
  await expect(kinds.first()).toHaveText(/^Karte/);
  for (const line of await page.locator(`${results} .kind`).allTextContents()) {
    expect(line).toContain('Einreise, Aufenthalt und Pflichten');
  }

  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Phase' })).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Karten/ })).toBeChecked();
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/suche/');
  await page.keyboard.press('/');
  const input = page.getByRole('searchbox', field);
  await expect(input).toBeFocused();
  await page.keyboard.type('visum/termin');
  await expect(input).toHaveValue('visum/termin');
  await page.keyboard.press('Enter');
  await expect(page.locator(results).nth(1)).toBeVisible();
  const links = page.locator('#treffer h3 a:visible');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(input).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(input).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = await links.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target ?? ''}$`));
});

test('„/“ leads to the search from every page', async ({ page }) => {
  await page.goto('/glossar/');
  await page.keyboard.press('/');
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused();
});

test('the list goes on, and the focus with it', async ({ page }) => {
  await page.goto('/suche/?q=betrieb');
  await expect(page.locator(results).first()).toBeVisible();
  const before = await page.locator(results).count();
  await page.getByRole('button', { name: /weitere Fundstellen? zeigen$/ }).click();
  await expect(page.locator(`${results} h3 a`).nth(before)).toBeFocused();
});

for (const [name, query, says] of [
  ['nothing', '', 'Geben Sie eine Frage'],
  ['one letter', 'a', 'Ein Buchstabe ist zu wenig.'],
  ['five hundred letters', 'x'.repeat(500), 'fanden wir nichts'],
  ['stop words', 'der die das', 'enthält kein Wort'],
  ['markup', '<img src=x onerror=alert(1)>', '„<img src=x onerror=alert(1)>“'],
  ['emoji', '🙂🙂', 'enthält kein Wort'],
  ['right to left', 'تأشيرة العمل', 'fanden wir nichts'],
  ['signs of regular expressions', '(.*+?)[a-z]{2}|\\d$^', 'zu „'],
  ['a word that nobody wrote', 'qxzwvkjq', 'Zu „qxzwvkjq“ fanden wir nichts.'],
] as const) {
  test(`${name} is answered with help`, async ({ page }) => {
    await page.goto(`/suche/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#suchstatus')).toContainText(
      new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'),
    );
    await expect(page.locator('#suche img')).toHaveCount(0);
  });
}

test('without its index the page says so, offers the indexes and tries again', async ({
  page,
  watch,
}) => {
  watch.mayFail = (address) => address.includes('/pagefind/') || address.includes('pagefind.js');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/suche/?q=Visum');
  await expect(page.locator('#suchstatus')).toContainText('Die Suche ließ sich nicht laden.');
  await expect(page.locator('#verzeichnisse').getByRole('link').first()).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('an index of another build is noticed', async ({ page, watch }) => {
  watch.mayFail = () => true;
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/suche/?q=Visum');
  await expect(page.locator('#suchstatus')).toContainText('Die Website wurde inzwischen erneuert');
  await page.unroute('**/*.pf_index');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('results, corrections and answers are accessible', async ({ page }) => {
  for (const query of [
    'was kostet das verfahren',
    'chacenkarte',
    'zav',
    'wie lange dauert es',
    'qxzw',
  ]) {
    await page.goto(`/suche/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#suchstatus')).toContainText(query);
    expect.soft(await axeFindings(page), query).toEqual([]);
  }
});

// SEARCH_RANDOM=10000 npx playwright test search -g random
const randomQueries = Number(process.env['SEARCH_RANDOM'] ?? 150);

test('random queries never break the page', async ({ page }) => {
  test.setTimeout(60_000 + randomQueries * 200);
  await page.goto('/suche/?q=visum');
  await expect(page.locator(results).first()).toBeVisible();
  const asked = await page.evaluate(async (count) => {
    const alphabet = Array.from(
      'aaeeiinnrsttuäöüßABZ019 §-.,!?"\'<>&/\\()[]{}*+^$|🙂ع漢\u00a0\u200b',
    );
    const words =
      'visum anerkennung lehrling kosten § 81a gehalt blue card wie lange der verfahren'.split(' ');
    let state = 7;
    const random = (limit: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 4_294_967_296) * limit);
    };
    const page = document.querySelector<HTMLElement>('#suche');
    let answered = 0;
    for (let run = 0; run < count; run += 1) {
      const letters = Array.from(
        { length: 1 + random(25) },
        () => alphabet[random(alphabet.length)],
      ).join('');
      const query =
        random(3) === 0
          ? letters
          : `${words[random(words.length)] ?? ''}${random(2) ? ' ' : ''}${letters}`;
      history.replaceState(null, '', `/suche/?q=${encodeURIComponent(query)}`);
      page?.removeAttribute('data-state');
      dispatchEvent(new PopStateEvent('popstate'));
      while (
        !page?.dataset['state'] ||
        document.querySelector('#suchstatus')?.textContent === 'Suche läuft …'
      ) {
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      if (page.dataset['state'] !== 'failed') answered += 1;
    }
    return answered;
  }, randomQueries);
  expect(asked).toBe(randomQueries);
});
