import { test as base, expect, type Page } from '@playwright/test';
import { storageKeys } from '../../../src/lib/storage.ts';

type Watch = {
  /** Addresses that may fail in this test, e.g. because the test blocks them. */
  mayFail: (address: string) => boolean;
};

const allowedKeys: readonly string[] = storageKeys.map(({ key }) => key);

/** Writes down everything that a page of this site must never do. */
function watchPage(page: Page, origin: string, watch: Watch): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (watch.mayFail(message.location().url)) return;
    faults.push(`Konsole: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`Fehler im Skript: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:'))
      faults.push(`Fremde Anfrage: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !watch.mayFail(response.url())) {
      faults.push(`Antwort ${response.status()}: ${response.url()}`);
    }
  });
  return faults;
}

async function keysOnDevice(page: Page): Promise<string[]> {
  if (!page.url().startsWith('http')) return [];
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}

/** A test whose page is watched: no console message, no foreign request, no cookie, no unknown key. */
export const test = base.extend<{ watch: Watch; watched: undefined }>({
  watch: async ({ baseURL }, use) => {
    await use({ mayFail: (address) => address.startsWith(`${baseURL ?? ''}/gibt-es-nicht/`) });
  },
  watched: [
    async ({ page, baseURL, watch }, use) => {
      const faults = watchPage(page, baseURL ?? '', watch);
      await use(undefined);
      expect(faults).toEqual([]);
      expect(await page.context().cookies(), 'Cookies').toEqual([]);
      const unknown = (await keysOnDevice(page)).filter((key) => !allowedKeys.includes(key));
      expect(unknown, 'Schlüssel im Speicher').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
