// What `npm start` serves must behave like a good static host.
import { expect, test } from './support/test.ts';

test('the server answers HEAD and byte ranges', async ({ request }) => {
  const head = await request.head('/karten/');
  expect(head.status()).toBe(200);
  const range = await request.get('/favicon.svg', { headers: { Range: 'bytes=0-9' } });
  expect(range.status()).toBe(206);
  expect(await range.text()).toHaveLength(10);
});

test('every episode of the feed is there, with its length, and can be had in parts', async ({
  request,
}) => {
  const feed = await (await request.get('/podcast/feed.xml')).text();
  const enclosures = [...feed.matchAll(/<enclosure url="([^"]+)" length="(\d+)"/g)];
  expect(enclosures.length).toBeGreaterThan(0);
  for (const [, url = '', length = ''] of enclosures) {
    const { pathname } = new URL(url);
    const head = await request.head(pathname);
    expect(head.status(), pathname).toBe(200);
    expect(head.headers()['content-length'], pathname).toBe(length);
    expect(head.headers()['content-type'], pathname).toBe('audio/mpeg');
    const part = await request.get(pathname, { headers: { Range: 'bytes=1000-1999' } });
    expect(part.status(), pathname).toBe(206);
    expect(part.headers()['content-range'], pathname).toBe(`bytes 1000-1999/${length}`);
    expect((await part.body()).length, pathname).toBe(1000);
  }
  for (const [, url = ''] of feed.matchAll(/<podcast:(?:transcript|chapters) url="([^"#]+)/g)) {
    expect((await request.get(new URL(url).pathname)).status(), url).toBe(200);
  }
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
