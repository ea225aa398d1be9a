// Cards and planner in the pages of others, and handing on an address.
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test as plain } from '@playwright/test';
import { card } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const slug = 'beschleunigtes-verfahren';

/** A site of somebody else that shows one of our pages in a frame. */
async function foreignSite(src: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<h1>Kammer</h1><iframe src="${src}" title="Rahmen" height="900"></iframe>`);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${port}/` };
}

plain('a card and the planner work in the page of somebody else', async ({ page, baseURL }) => {
  for (const [path, words] of [
    [`karte/${slug}`, '411\u00a0€'],
    ['fahrplan', 'Fahrplan für eine Einstellung'],
  ] as const) {
    const { server, address } = await foreignSite(`${baseURL ?? ''}/einbetten/${path}/`);
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('main')).toContainText(words);
    await expect(frame.getByRole('contentinfo')).toContainText('Stand:');
    await expect(frame.getByRole('banner')).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
    server.close();
  }
});

plain('a page that is not made for frames stays out of them', async ({ page, baseURL }) => {
  const { server, address } = await foreignSite(`${baseURL ?? ''}${card}`);
  await page.goto(address);
  await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0);
  server.close();
});

test('a link in a frame opens a window of its own, a fragment does not', async ({ page }) => {
  await page.goto(`/einbetten/karte/${slug}/`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('contentinfo').getByRole('link').click();
  expect(new URL((await opened).url()).pathname).toBe(card);
  await expect(page).toHaveURL(`/einbetten/karte/${slug}/`);
});

test('every card has a page for frames', async ({ request }) => {
  const names = readdirSync('dist/einbetten/karte');
  expect(names).toHaveLength(57);
  for (const name of names) {
    const html = await (await request.get(`/einbetten/karte/${name}/`)).text();
    expect(html, name).toContain(`href="/karten/${name}/" target="_blank"`);
    expect(html, name).toContain('<meta name="robots" content="noindex">');
  }
});

test('the snippet of the chosen card is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/einbetten/');
  await page.getByLabel('Welche Karte?').selectOption(slug);
  await page.getByRole('button', { name: 'Kopieren' }).first().click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/einbetten/karte/${slug}/"`);
  expect(copied).toMatch(/title="Karte: [^"]+"/);
});

test('sharing uses the sheet of the system, or copies the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(card);
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.getByText('Link kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: { url: string }) => {
        document.documentElement.dataset['shared'] = url;
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', page.url());
});
