// The copy without network: asked for, complete, never mixed, and harmless where it is not possible.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { writeOfflineCopy } from '../../src/integrations/offlineCopy.ts';
import { offlineKey, pagesCache } from '../../src/lib/storage.ts';
import { copyOfSite, makeAvailable, sound, stored, test } from './support/offline.ts';

const unvisited = '/karten/beschleunigtes-verfahren/';

test('nothing is stored before the reader agrees, and the question comes once', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/`);
  const question = page.getByRole('complementary', { name: 'Ohne Netz lesen' });
  await expect(question).toContainText(/\d,\d\u00a0MB geladen/);
  expect(await stored(page)).toEqual({ caches: [], workers: 0, keys: [] });
  await question.getByRole('button', { name: 'Nein danke' }).click();
  await page.goto(`${origin}${unvisited}`);
  await expect(question).toBeHidden();
  expect(await stored(page)).toEqual({ caches: [], workers: 0, keys: [offlineKey] });
});

test('/offline/ asks with its own button alone', async ({ page, origin }) => {
  await page.goto(`${origin}/offline/`);
  await expect(page.getByText('nicht gespeichert.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Offline verfügbar machen' })).toHaveCount(1);
});

test('a reader who saves data is not asked, but may ask', async ({ page, origin }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${origin}/`);
  await expect(page.getByRole('complementary', { name: 'Ohne Netz lesen' })).toBeHidden();
  await page.goto(`${origin}/offline/`);
  await expect(page.getByText('nicht gespeichert.')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Offline verfügbar machen' }).click();
  await expect(page.getByText('gehen jetzt auch ohne Netz')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Kopie entfernen' }).click();
  await expect(page.getByText('liegen nicht mehr auf diesem Gerät')).toBeVisible();
  expect((await stored(page)).caches).toEqual([]);
});

test('with the server stopped everything works that was never visited', async ({
  page,
  origin,
  site,
}) => {
  await makeAvailable(page, origin);
  await page.goto(`${origin}/muster/`);
  await page.getByRole('button', { name: /^Ohne Netz hören/ }).click();
  await expect(page.getByText('Die Folge läuft auf diesem Gerät')).toBeVisible();
  site.stop();

  await page.goto(`${origin}${unvisited}`);
  await expect(page.getByRole('main')).toContainText('411\u00a0€');

  await page.goto(`${origin}/suche/?q=Blaue+Karte`);
  await expect(page.locator('#ergebnisse > li').first()).toBeVisible();
  await page.locator('#ergebnisse > li').first().getByRole('link').first().click();
  await expect(page.getByRole('main')).toContainText('Blaue Karte');

  await page.goto(`${origin}/fahrplan/`);
  await expect(
    page.getByRole('form', { name: 'Laufzettel' }).locator('[name=purpose]'),
  ).toBeEnabled();

  await page.goto(`${origin}/glossar/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossar');

  const part = await page.evaluate(async (path) => {
    const answer = await fetch(path, { headers: { Range: 'bytes=16-23' } });
    return { status: answer.status, text: await answer.text() };
  }, sound);
  expect(part).toEqual({ status: 206, text: 'abcdefgh' });

  await page.goto(`${origin}/daten/rechtsdaten.json`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nicht gespeichert');
  await expect(page.getByRole('link', { name: /Muster-Folge/ })).toBeVisible();

  await page.goto(`${origin}/offline/`);
  await expect(page.getByText('auf diesem Gerät gespeichert')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    /Rechtsstand dieser Fassung\s*\d+\.\s\S+\s20\d\d/,
  );
  await page.getByRole('button', { name: 'Muster-Folge entfernen' }).click();
  await expect(page.getByText('keine Folge gespeichert')).toBeVisible();

  await page.goto(`${origin}/datenschutz/`);
  await page.getByRole('button', { name: 'Gespeichertes löschen' }).click();
  await expect(page.getByText('Gelöscht.')).toBeVisible();
  expect(await stored(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('a new version waits until the reader agrees, and is never mixed with the old one', async ({
  page,
  origin,
  site,
}, { testId }) => {
  await makeAvailable(page, origin);
  await page.goto(`${origin}/glossar/`);
  const folder = copyOfSite(`${testId}-b`);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(`${folder}${name}`, 'utf8');
    writeFileSync(`${folder}${name}`, html.replace('</h1>', ' B</h1>'));
  }
  await writeOfflineCopy(folder);
  site.replace(folder);

  const heading = page.getByRole('heading', { level: 1 });
  const other = await page.context().newPage();
  await other.goto(`${origin}${unvisited}`);
  await page.reload();
  await expect(heading).toHaveText('Glossar');
  const news = page.getByRole('complementary', { name: 'Neue Fassung' });
  await expect(news).toBeVisible({ timeout: 60_000 });
  await page.goto(`${origin}${unvisited}`);
  await expect(heading).not.toContainText(/ B$/);
  await expect(news).toBeVisible();

  await news.getByRole('button', { name: 'Jetzt wechseln' }).click();
  await expect(heading).toContainText(/ B$/);
  await expect(other.getByRole('heading', { level: 1 })).not.toContainText(/ B$/);
  await expect(other.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
  site.stop();
  await page.goto(`${origin}/karten/agg-im-griff/`);
  await expect(heading).toContainText(/ B$/);
  rmSync(folder, { recursive: true, force: true });
});

test('a half uploaded update leaves the stored version as it was', async ({ page, origin, site }, {
  testId,
}) => {
  await makeAvailable(page, origin);
  const folder = copyOfSite(`${testId}-b`);
  const file = `${folder}glossar/index.html`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' B</h1>'));
  await writeOfflineCopy(folder);
  // The worker is new, but a page still comes from an older upload.
  writeFileSync(file, readFileSync(file, 'utf8').replace(' B</h1>', ' C</h1>'));
  site.replace(folder);
  await page.goto(`${origin}/`);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (worker)
      await new Promise((resolve) =>
        worker.addEventListener('statechange', resolve, { once: true }),
      );
    return { waiting: registration.waiting !== null, active: registration.active?.state };
  });
  expect(state).toEqual({ waiting: false, active: 'activated' });
  site.stop();
  await page.goto(`${origin}/glossar/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossar');
  rmSync(folder, { recursive: true, force: true });
});

test('a full device gets a plain message and keeps nothing', async ({ page, origin, context }) => {
  await page.goto(`${origin}/`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await page.getByRole('button', { name: 'Offline verfügbar machen' }).click();
  await expect(page.getByText('zu wenig Platz')).toBeVisible({ timeout: 60_000 });
  expect(await stored(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('an upload in progress leaves no half copy behind', async ({ page, origin, site }) => {
  site.missing.add('/glossar/');
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Offline verfügbar machen' }).click();
  await expect(page.getByText('Nicht alle Dateien kamen an.')).toBeVisible({ timeout: 60_000 });
  expect(await stored(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('a browser without workers is left in peace, and /offline/ says why', async ({
  page,
  origin,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(`${origin}/offline/`);
  await expect(page.getByText('Ihr Browser speichert keine Seiten')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Offline verfügbar machen' })).toHaveCount(0);
});

test('a blocked worker and a closed store get a plain message', async ({ page, origin }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Offline verfügbar machen' }).click();
  await expect(page.getByText('Ihr Browser lässt das nicht zu')).toBeVisible();
  expect((await stored(page)).caches).toEqual([]);

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(`${origin}${unvisited}`);
  await expect(page.getByRole('main')).toContainText('411\u00a0€');
  await expect(page.getByRole('complementary', { name: 'Ohne Netz lesen' })).toBeHidden();
});

test('the site can be installed', async ({ page, origin, context }) => {
  await makeAvailable(page, origin);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // The test browser has no window of its own, which is the one thing it may miss.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(
    installabilityErrors.length ? ['in-incognito'] : [],
  );
  expect((await stored(page)).caches.every((name) => name.startsWith(pagesCache))).toBe(true);
});
