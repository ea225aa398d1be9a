// A copy of the built site on a host that can be stopped, for all that is said without network.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { Site } from './site.ts';

/** The recording of the page with all components. */
export const sound = '/audio/muster.mp3';

/** A copy of the built site with a short recording of its own. */
export function copyOfSite(name: string): string {
  const folder = `.cache/test/site-${name}/`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  mkdirSync(`${folder}audio`, { recursive: true });
  writeFileSync(`${folder}${sound}`, Buffer.alloc(200_000, 'abcdefgh'));
  return folder;
}

export const test = base.extend<{ site: Site; origin: string }>({
  site: async ({ browserName }, use, { testId }) => {
    const folder = copyOfSite(`${browserName}-${testId}`);
    const site = new Site(folder);
    await use(site);
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  origin: async ({ site }, use) => use(await site.start()),
});

export async function makeAvailable(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Offline verfügbar machen' }).click();
  await expect(page.getByText('gehen jetzt auch ohne Netz')).toBeVisible({ timeout: 60_000 });
}

/** What the browser keeps for the site. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    keys: Object.keys(localStorage),
  }));
