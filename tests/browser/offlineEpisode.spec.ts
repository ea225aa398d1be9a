// An episode on the device: kept as a whole or not at all, and heard without network.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { makeAvailable, sound, stored, test } from './support/offline.ts';
import { episode } from './support/pages.ts';

const recording = `/audio${episode.replace('/podcast', '').replace(/\/$/, '')}.mp3`;

/** Seconds that the element has come to. */
const second = (page: Page) =>
  page.locator('audio').evaluate((element) => (element as HTMLAudioElement).currentTime);

test('a kept episode is heard with the server stopped, from its start and from its middle', async ({
  page,
  origin,
  site,
}) => {
  await makeAvailable(page, origin);
  await page.goto(`${origin}${episode}`);
  await page.getByRole('button', { name: /^Ohne Netz hören/ }).click();
  await expect(page.getByText('Die Folge läuft auf diesem Gerät')).toBeVisible();
  site.stop();

  const answers: { status: number; fromWorker: boolean }[] = [];
  page.on('response', (answer) => {
    if (!answer.url().endsWith(recording)) return;
    answers.push({ status: answer.status(), fromWorker: answer.fromServiceWorker() });
  });
  await page.goto(`${origin}${episode}`);
  await page.getByRole('button', { name: 'Abspielen' }).click();
  await expect.poll(() => second(page)).toBeGreaterThan(0.2);

  await page.locator('audio').evaluate((element) => {
    (element as HTMLAudioElement).currentTime = 300;
  });
  await expect.poll(() => second(page)).toBeGreaterThan(300.5);
  expect(await second(page)).toBeLessThan(330);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter(({ status, fromWorker }) => status !== 206 || !fromWorker)).toEqual([]);

  const part = await page.evaluate(async (path) => {
    const answer = await fetch(path, { headers: { Range: 'bytes=2000000-2000007' } });
    const bytes = [...new Uint8Array(await answer.arrayBuffer())];
    return { range: answer.headers.get('Content-Range'), bytes };
  }, recording);
  const file = readFileSync(`public${recording}`);
  expect(part).toEqual({
    range: `bytes 2000000-2000007/${file.length}`,
    bytes: [...file.subarray(2_000_000, 2_000_008)],
  });
});

test('a device that fills up while an episode is stored loses nothing', async ({
  page,
  origin,
}) => {
  await makeAvailable(page, origin);
  await page.goto(`${origin}/muster/`);
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  });
  await page.getByRole('button', { name: /^Ohne Netz hören/ }).click();
  await expect(page.getByText('zu wenig Platz für die Folge')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ohne Netz hören/ })).toBeEnabled();
});

test('a half loaded episode is not kept, and a second try works', async ({
  page,
  origin,
  site,
}) => {
  await makeAvailable(page, origin);
  await page.goto(`${origin}/muster/`);
  site.broken.add(sound);
  const button = page.getByRole('button', { name: /^Ohne Netz hören/ });
  await button.click();
  await expect(page.getByText(/Nur .* kamen an\. Es wurde nichts gespeichert/)).toBeVisible();
  expect((await stored(page)).caches).toHaveLength(1);
  site.broken.clear();
  await button.click();
  await page.getByRole('button', { name: 'Vom Gerät entfernen' }).click();
  await expect(page.getByText('Entfernt.')).toBeVisible();
});
