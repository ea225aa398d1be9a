import { expect, test } from './support/test.ts';

const results = '#ergebnisse > li';

test('a shared link shows the results with kind, title and excerpt', async ({ page }) => {
  await page.goto('/suche/?q=Vorabzustimmung');
  const first = page.locator(results).first();
  await expect(first.getByRole('link')).not.toBeEmpty();
  await expect(first.locator('.kind')).toHaveText(/^(Karte|Kapitel|Fall|Folge|Begriff)/);
  await expect(first.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('zu „Vorabzustimmung“');
  await expect(page.getByLabel('Frage oder Stichwort')).toHaveValue('Vorabzustimmung');
});

test('filters by kind and theme narrow the results and stay in the address', async ({ page }) => {
  await page.goto('/suche/?q=Verfahren');
  await expect(page.locator(results).first()).toBeVisible();

  await page.getByRole('combobox', { name: 'Art' }).selectOption('Begriff');
  await expect(page).toHaveURL(/art=Begriff/);
  await expect(page.locator(`${results} .kind`).first()).toHaveText(/^Begriff/);
  for (const kind of await page.locator(`${results} .kind`).allTextContents()) {
    expect(kind).toMatch(/^Begriff/);
  }

  await page.getByRole('combobox', { name: 'Art' }).selectOption('Karte');
  await page
    .getByRole('combobox', { name: 'Thema' })
    .selectOption('Einreise, Aufenthalt und Pflichten');
  await expect(page).toHaveURL(/thema=Einreise/);
  await expect(page.locator(`${results} .kind`).first()).toHaveText(/^Karte/);
  for (const kind of await page.locator(`${results} .kind`).allTextContents()) {
    expect(kind).toContain('Einreise, Aufenthalt und Pflichten');
  }

  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('');
});

test('an empty query asks for a word and still offers the indexes', async ({ page }) => {
  await page.goto('/suche/?q=');
  await expect(page.getByRole('status')).toHaveText('Geben Sie eine Frage oder ein Stichwort ein.');
  await expect(page.getByRole('heading', { name: 'Nachschlagen ohne Suche' })).toBeVisible();
});

test('a word that nobody wrote is answered in plain words', async ({ page }) => {
  await page.goto('/suche/?q=qxzwvkjq');
  await expect(page.getByRole('status')).toContainText('Zu „qxzwvkjq“ fanden wir nichts.');
  await expect(page.locator('#ergebnisse')).toBeHidden();
  await expect(page.locator('#verzeichnisse').getByRole('link').first()).toBeVisible();
});

test('a query with markup is shown as text', async ({ page }) => {
  await page.goto(`/suche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('„<img src=x onerror=alert(1)>“');
});

test('without its index the page says so and offers the indexes', async ({ page, watch }) => {
  watch.mayFail = (address) => address.includes('/pagefind/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/suche/?q=Visum');
  await expect(page.getByRole('status')).toContainText('Die Suche ließ sich nicht laden.');
  await expect(page.locator('#verzeichnisse').getByRole('link').first()).toBeVisible();
});
