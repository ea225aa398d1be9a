// The feed, read back by two readers and compared value by value.
import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'podcast-partytime';
import { describe, expect, test } from 'vitest';
import { timeStamp } from '../../src/lib/podcast/feed.ts';
import { feedXml, type FeedEpisode } from '../../src/lib/podcast/feedXml.ts';
import { timedChapters } from '../../src/lib/podcast/transcript.ts';
import { episodeSchema } from '../../src/schemas/case.ts';
import { settings } from '../../src/settings.ts';
import { day, lockOf, probe } from './support.ts';

const site = new URL('https://toolbox.example');
const recipe = probe.recipe(day);
const lock = lockOf(recipe);
const episode = (number: number, audio = '/audio/probe.mp3'): FeedEpisode => ({
  slug: number === 1 ? 'probe' : 'zweite-probe',
  data: {
    number,
    title: number === 1 ? 'Lohn & Miete' : '1.10 statt 01',
    summary: 'Was das Verfahren kostet: {law:fastTrack.fee}, „<sofort>“ & auf einmal zu zahlen.',
    guid: number === 1 ? '1x1-probe' : '1x1-0010',
    publishedOn: '2026-11-29',
  },
  lock: { ...lock, bytes: number === 1 ? 123_456 : 7 },
  chapters: timedChapters(recipe, lock),
  audio,
});
const series = {
  title: settings.podcast,
  description: settings.podcastDescription,
  guid: settings.podcastGuid,
  author: settings.name,
  owner: { name: 'Beispiel GmbH', email: 'ton@example.org' },
};
const xml = await feedXml(series, [episode(1), episode(2)], site);

type Node = Record<string, unknown>;
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === 'item' || name === 'podcast:transcript',
});
const { rss } = parser.parse(xml) as { rss: Node & { channel: Node & { item: Node[] } } };
const { channel } = rss;
const [second = {}, first = {}] = channel.item;

describe('the channel', () => {
  test.each([
    ['title', 'Das kleine 1x1'],
    ['link', 'https://toolbox.example/podcast/'],
    ['description', settings.podcastDescription],
    ['language', 'de'],
    ['copyright', 'CC BY 4.0, Toolbox Fachkräfteeinwanderung'],
    ['itunes:author', 'Toolbox Fachkräfteeinwanderung'],
    ['itunes:type', 'serial'],
    ['itunes:explicit', 'false'],
    ['itunes:image', { '@_href': 'https://toolbox.example/podcast/titelbild.png' }],
    ['itunes:category', { '@_text': 'Business', 'itunes:category': { '@_text': 'Management' } }],
    ['itunes:owner', { 'itunes:name': 'Beispiel GmbH', 'itunes:email': 'ton@example.org' }],
    ['podcast:guid', '923fc24d-99a3-5414-88c0-f07db48b1a51'],
    ['podcast:locked', { '#text': 'yes', '@_owner': 'ton@example.org' }],
    ['podcast:medium', 'podcast'],
    [
      'podcast:license',
      { '#text': 'cc-by-4.0', '@_url': 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    [
      'podcast:person',
      {
        '#text': 'Synthetische Stimmen',
        '@_group': 'cast',
        '@_role': 'narrator',
        '@_href': 'https://toolbox.example/podcast/',
      },
    ],
    [
      'atom:link',
      {
        '@_href': 'https://toolbox.example/podcast/feed.xml',
        '@_rel': 'self',
        '@_type': 'application/rss+xml',
      },
    ],
  ])('has %s', (name, value) => {
    expect(channel[name]).toEqual(value);
  });

  test('is RSS 2.0 with every namespace declared that it uses', () => {
    expect(rss['@_version']).toBe('2.0');
    const prefixes = new Set([...xml.matchAll(/<([a-z]+):/g)].map(([, prefix]) => prefix));
    for (const prefix of prefixes) expect(rss, prefix).toHaveProperty(`@_xmlns:${prefix ?? ''}`);
    expect(rss['@_xmlns:podcast']).toBe('https://podcastindex.org/namespace/1.0');
    expect(rss['@_xmlns:itunes']).toBe('http://www.itunes.com/dtds/podcast-1.0.dtd');
  });

  test('describes itself within 4000 bytes and says that the voices are synthetic', () => {
    expect(Buffer.byteLength(String(channel['description']))).toBeLessThan(4000);
    expect(channel['description']).toContain('Stimmen sind synthetisch');
  });

  test('leaves the owner out while the operator is unknown', async () => {
    const anonymous = await feedXml({ ...series, owner: undefined }, [episode(1)], site);
    expect(anonymous).not.toContain('itunes:owner');
    expect(anonymous).toContain('<podcast:locked>yes</podcast:locked>');
  });
});

describe('an episode', () => {
  const page = 'https://toolbox.example/podcast/probe/';
  test.each([
    ['title', 'Lohn & Miete'],
    ['link', page],
    ['guid', { '#text': '1x1-probe', '@_isPermaLink': 'false' }],
    ['pubDate', 'Sun, 29 Nov 2026 06:01:00 GMT'],
    [
      'enclosure',
      {
        '@_url': 'https://toolbox.example/audio/probe.mp3',
        '@_length': '123456',
        '@_type': 'audio/mpeg',
      },
    ],
    ['itunes:duration', String(Math.round(lock.milliseconds / 1000))],
    ['itunes:image', { '@_href': 'https://toolbox.example/podcast/titelbild.png' }],
    ['itunes:explicit', 'false'],
    ['itunes:season', '1'],
    ['itunes:episode', '1'],
    ['itunes:episodeType', 'full'],
    ['podcast:season', '1'],
    ['podcast:episode', '1'],
    ['podcast:chapters', { '@_url': `${page}kapitel.json`, '@_type': 'application/json+chapters' }],
    [
      'podcast:transcript',
      [
        { '@_url': `${page}mitschrift.vtt`, '@_type': 'text/vtt', '@_language': 'de' },
        { '@_url': `${page}mitschrift.json`, '@_type': 'application/json', '@_language': 'de' },
        { '@_url': `${page}#mitschrift`, '@_type': 'text/html', '@_language': 'de' },
      ],
    ],
  ])('has %s', (name, value) => {
    expect(first[name]).toEqual(value);
  });

  test('keeps a title and a guid that look like numbers as they are', () => {
    expect(second['title']).toBe('1.10 statt 01');
    expect(second['guid']).toEqual({ '#text': '1x1-0010', '@_isPermaLink': 'false' });
    expect(episodeSchema.shape.guid.safeParse('0010').success).toBe(false);
    expect(episodeSchema.shape.guid.safeParse('1e5').success).toBe(false);
  });

  test('has plain notes with a time stamp per chapter, the first at zero', () => {
    const lines = String(first['description']).split('\n');
    expect(lines[0]).toBe(
      'Was das Verfahren kostet: 411\u00a0€, „<sofort>“ & auf einmal zu zahlen.',
    );
    expect(lines[1]).toBe('00:00:00 Intro');
    expect(lines.filter((line) => /^\d\d:\d\d:\d\d /.test(line))).toHaveLength(3);
    expect(lines.at(-1)).toBe('Beide Stimmen sind synthetisch.');
  });

  test('has notes in HTML with absolute links', () => {
    const notes = String(first['content:encoded']);
    expect(notes).toContain(
      '<a href="https://toolbox.example/karten/termin/">Karte: Der Termin</a>',
    );
    expect(notes).toContain('<a href="https://example.org/?a=1&amp;b=2">Anderswo</a>');
    expect(notes).toContain('00:00:00 Intro');
    expect(notes).toContain('Fristen &amp; Wege');
    expect(notes).not.toMatch(/href="\//);
  });

  test('comes from the media host when there is one', async () => {
    const hosted = await feedXml(series, [episode(1, 'https://ton.example/audio/probe.mp3')], site);
    expect(hosted).toContain('url="https://ton.example/audio/probe.mp3"');
  });
});

test('the newest episode stands first', () => {
  expect(channel.item.map((item) => item['itunes:episode'])).toEqual(['2', '1']);
  expect(Date.parse(String(second['pubDate']))).toBeGreaterThan(
    Date.parse(String(first['pubDate'])),
  );
});

test('time stamps have hours, minutes and seconds', () => {
  expect(timeStamp(0)).toBe('00:00:00');
  expect(timeStamp(3_723_900)).toBe('01:02:03');
});

describe('read by podcast-partytime', () => {
  const read = parseFeed(xml);
  const item = read?.items.find(({ guid }) => guid === '1x1-probe');

  test('the series has its identity', () => {
    expect(read?.title).toBe('Das kleine 1x1');
    expect(read?.guid).toBe('923fc24d-99a3-5414-88c0-f07db48b1a51');
    expect(read?.language).toBe('de');
    expect(read?.itunesType).toBe('serial');
    expect(read?.explicit).toBe(false);
    expect(read?.author).toBe('Toolbox Fachkräfteeinwanderung');
    expect(read?.itunesImage).toBe('https://toolbox.example/podcast/titelbild.png');
    expect(read?.items).toHaveLength(2);
  });

  test('an episode has sound, length, transcripts and chapters', () => {
    expect(item?.enclosure).toEqual({
      url: 'https://toolbox.example/audio/probe.mp3',
      length: 123_456,
      type: 'audio/mpeg',
    });
    expect(item?.duration).toBe(Math.round(lock.milliseconds / 1000));
    expect(item?.itunesEpisode).toBe(1);
    expect(item?.itunesEpisodeType).toBe('full');
    expect(item?.podcastTranscripts?.map(({ type }) => type)).toEqual([
      'text/vtt',
      'application/json',
      'text/html',
    ]);
    expect(item?.podcastChapters).toMatchObject({ type: 'application/json+chapters' });
    expect(item?.podcastSeason?.number).toBe(1);
    expect(item?.podcastEpisode?.number).toBe(1);
  });
});
