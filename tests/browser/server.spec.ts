// What `npm start` serves must behave like a good static host.
import { expect, test } from './support/test.ts';

test('the server answers HEAD and byte ranges', async ({ request }) => {
  const head = await request.head('/karten/');
  expect(head.status()).toBe(200);
  const range = await request.get('/favicon.svg', { headers: { Range: 'bytes=0-9' } });
  expect(range.status()).toBe(206);
  expect(await range.text()).toHaveLength(10);
});

test('pages come with the policy as a header, frames included', async ({ request }) => {
  const { headers } = { headers: (await request.get('/')).headers() };
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('the feeds and the sitemap are well formed and in place', async ({ request }) => {
  const changes = await (await request.get('/rechtsaenderungen/feed.xml')).text();
  expect(changes).toContain('<rss');
  expect(changes).toContain('rel="self"');
  expect(await (await request.get('/podcast/feed.xml')).text()).toContain('<rss');
  expect(await (await request.get('/sitemap-index.xml')).text()).toContain('<sitemapindex');
});
