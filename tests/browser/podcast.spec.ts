// The episodes in a real browser: heard, followed and read, with JavaScript and without.
import type { Page } from '@playwright/test';
import { episodesKey } from '../../src/lib/storage.ts';
import { episode, episodePages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const audio = (page: Page) => page.locator('audio');
const second = (page: Page) =>
  audio(page).evaluate((element) => (element as HTMLAudioElement).currentTime);

async function ready(page: Page): Promise<void> {
  await expect
    .poll(() => audio(page).evaluate((element) => (element as HTMLAudioElement).readyState))
    .toBeGreaterThan(0);
}

async function open(page: Page, address = episode): Promise<void> {
  await page.goto(address);
  await ready(page);
}

const at = async (page: Page, selector: string, index: number) =>
  Number(await page.locator(selector).nth(index).getAttribute('data-seek'));

for (const address of episodePages) {
  test(`${address} plays and stops`, async ({ page }) => {
    await open(page, address);
    await page.getByRole('button', { name: 'Abspielen' }).click();
    await expect.poll(() => second(page)).toBeGreaterThan(0.2);
    await page.getByRole('button', { name: 'Anhalten' }).click();
    expect(await audio(page).evaluate((element) => (element as HTMLAudioElement).paused)).toBe(
      true,
    );
  });
}

test('a chapter jumps to its second and is marked', async ({ page }) => {
  await open(page);
  const chapter = page.locator('[data-chapter-mark]').nth(3);
  const start = await at(page, '[data-chapter-mark]', 3);
  await chapter.click();
  await expect.poll(() => second(page)).toBeGreaterThanOrEqual(start);
  await expect(chapter).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-chapter-mark][aria-current]')).toHaveCount(1);
});

test('a sentence jumps to its second and is marked', async ({ page }) => {
  await open(page);
  const start = await at(page, '[data-sentence]', 40);
  await page.locator('[data-sentence]').nth(40).click();
  await expect.poll(() => second(page)).toBeGreaterThanOrEqual(start);
  await expect(page.locator('[data-sentence][aria-current]')).toHaveCount(1);
  expect(await second(page)).toBeLessThan(start + 60);
});

test('beside the transcript stands the value of the law that was just spoken', async ({ page }) => {
  await open(page);
  const shown = page.locator('[data-said]').filter({ visible: true });
  const values = page.locator('[data-said]');
  const [first, second] = [await values.nth(0).innerHTML(), await values.nth(1).innerHTML()];
  await expect(shown).toHaveCount(0);
  for (const [index, own] of [first, second].entries()) {
    const from = Number(await values.nth(index).getAttribute('data-said'));
    await audio(page).evaluate((element, time) => {
      (element as HTMLAudioElement).currentTime = time;
    }, from + 0.2);
    await expect(shown).toHaveCount(1);
    expect(await shown.innerHTML()).toBe(own);
  }
});

test('the speed changes and the voices keep their pitch', async ({ page }) => {
  await open(page);
  await page.getByLabel('Tempo').selectOption('1.5');
  const state = await audio(page).evaluate((element) => {
    const { playbackRate, preservesPitch } = element as HTMLAudioElement;
    return { playbackRate, preservesPitch };
  });
  expect(state).toEqual({ playbackRate: 1.5, preservesPitch: true });
});

test('the buttons, the slider and the keys move the place', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '30 Sekunden vor' }).click();
  await expect.poll(() => second(page)).toBeCloseTo(30, 0);
  await page.getByRole('button', { name: '15 Sekunden zurück' }).click();
  await expect.poll(() => second(page)).toBeCloseTo(15, 0);
  await page.keyboard.press('l');
  await expect.poll(() => second(page)).toBeCloseTo(45, 0);
  const slider = page.getByRole('slider', { name: 'Stelle in der Folge' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => second(page)).toBeCloseTo(50, 0);
  await expect(slider).toHaveAttribute('aria-valuetext', /^0 Minuten 50 Sekunden, \S/);
  await page.locator('h1').click();
  await page.keyboard.press('l');
  expect(await second(page)).toBeLessThan(60);
});

test('after a reload an episode goes on where it was left, until the reader deletes that', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-chapter-mark]').nth(2).click();
  await page.getByRole('button', { name: 'Anhalten' }).click();
  const left = await second(page);
  await page.reload();
  await ready(page);
  await expect.poll(() => second(page)).toBeGreaterThan(left - 2);

  await page.goto('/datenschutz/');
  await page.getByRole('button', { name: 'Gespeichertes löschen' }).click();
  await expect(page.getByText('Gelöscht.')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), episodesKey)).toBeNull();
  await open(page);
  expect(await second(page)).toBe(0);
});

test('an address with a chapter or a second opens there', async ({ page }) => {
  await page.goto(episode);
  const heading = page.locator('h3[data-at]').nth(2);
  const id = (await heading.getAttribute('id')) ?? '';
  const start = Number(await heading.getAttribute('data-at'));
  await page.goto('/podcast/');
  await open(page, `${episode}#${id}`);
  await expect.poll(() => second(page)).toBeCloseTo(start, 0);
  await page.goto('/podcast/');
  await open(page, `${episode}?t=61`);
  await expect.poll(() => second(page)).toBeCloseTo(61, 0);
});

test('a spoilt store does no harm', async ({ page }) => {
  await page.goto('/podcast/');
  await page.evaluate((key) => localStorage.setItem(key, '{spoilt'), episodesKey);
  await open(page);
  expect(await second(page)).toBe(0);
});

test('a file that cannot be had is said, with other ways', async ({ page, watch }) => {
  watch.mayFail = (address) => address.includes('/audio/');
  await page.route('**/audio/**', (route) => route.abort());
  await page.goto(episode);
  await expect(page.getByText('Die Tonspur ließ sich nicht laden.')).toBeVisible();
});

test('a card leads to the minutes in which it is spoken about', async ({ page }) => {
  await page.goto('/karten/beschleunigtes-verfahren/');
  const mark = page.getByRole('link', { name: /^Folge 3, .+ \(\d+:\d\d–\d+:\d\d\)$/ }).first();
  await mark.click();
  await expect(page).toHaveURL(/\/podcast\/schneller-zum-visum\/#/);
  await expect.poll(() => second(page)).toBeGreaterThan(0);
});

test('a step of the planner leads to the minutes in which it is explained', async ({ page }) => {
  await page.goto('/fahrplan/');
  const step = page
    .locator('.steps-table tr')
    .filter({ hasText: 'Vereinbarung schließen, Gebühr zahlen' });
  const link = step.getByRole('link', { name: /^Dazu hören \(\d+:\d\d–\d+:\d\d\)$/ });
  const minutes = /\((\d+:\d\d)–/.exec((await link.textContent()) ?? '')?.[1] ?? 'none';
  await link.click();
  await expect(page).toHaveURL(/schneller-zum-visum\/#vollmacht-und-vereinbarung$/);
  const chapter = page.locator('[data-chapter-mark]').filter({ hasText: 'Vollmacht' });
  await expect(chapter).toContainText(minutes);
});

test('a hit of the search inside a transcript opens at that minute', async ({ page }) => {
  await page.goto('/suche/?q=Vollmacht&art=Folge');
  const moment = page.locator('#ergebnisse a[href*="/podcast/"][href*="#"]').first();
  await moment.click();
  await expect(page).toHaveURL(/\/podcast\/[a-z-]+\/#/);
  await expect.poll(() => second(page)).toBeGreaterThan(0);
});

test('a person who opens the feed can read it and finds the way in', async ({ page, watch }) => {
  watch.mayFail = (address) => address.endsWith('/favicon.ico');
  await page.goto('/podcast/feed.xml');
  await expect(page.getByText('Das ist ein Feed')).toBeVisible();
  await expect(page.getByText('1x1-anfangen')).toBeHidden();
  const display = await page
    .locator('channel > title')
    .evaluate((element) => getComputedStyle(element).display);
  expect(display).toBe('block');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser’s own player, the chapters and the whole text are there', async ({ page }) => {
    await page.goto(episode);
    await expect(audio(page)).toHaveAttribute('controls', '');
    await expect(page.locator('.device')).toBeHidden();
    const chapter = page.locator('[data-chapter-mark]').nth(1);
    await expect(chapter).toHaveAttribute('href', /^\/audio\/[a-z-]+\.mp3#t=\d+(\.\d)?$/);
    await expect(page.locator('[data-sentence]').nth(40)).toHaveAttribute('href', /\.mp3#t=\d+/);
    expect(await page.locator('[data-sentence]').count()).toBeGreaterThan(100);
    await page.getByText('In App abonnieren').click();
    await expect(page.getByLabel('Adresse des Feeds')).toHaveValue(/\/podcast\/feed\.xml$/);
  });
});
