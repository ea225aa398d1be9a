import { getRssString } from '@astrojs/rss';
import { plainText } from '../law/text.ts';
import {
  channelData,
  feedNamespaces,
  itemData,
  plainNotes,
  showNotes,
  type FeedChannel,
} from './feed.ts';
import type { Lock } from './lock.ts';
import type { TimedChapter } from './transcript.ts';

export type FeedEpisode = {
  readonly slug: string;
  readonly data: {
    readonly number: number;
    readonly title: string;
    readonly summary: string;
    readonly guid: string;
    readonly publishedOn: string;
  };
  readonly lock: Lock;
  readonly chapters: readonly TimedChapter[];
  readonly audio: string;
};

export type FeedSeries = Pick<FeedChannel, 'guid' | 'author' | 'owner'> & {
  readonly title: string;
  readonly description: string;
};

function item({ slug, data, lock, chapters, audio }: FeedEpisode, site: URL, cover: string) {
  const { number, guid, publishedOn } = data;
  const page = new URL(`/podcast/${slug}/`, site).href;
  const summary = plainText(data.summary);
  const synthetic = lock.source === 'synthetic';
  const seconds = Math.round(lock.milliseconds / 1000);
  return {
    title: plainText(data.title),
    description: plainNotes(summary, chapters, synthetic),
    content: showNotes(summary, chapters, { page, site, synthetic }),
    // A minute apart, so that episodes of one day keep their order.
    pubDate: new Date(`${publishedOn}T06:${String(number).padStart(2, '0')}:00Z`),
    link: page,
    enclosure: { url: new URL(audio, site).href, length: lock.bytes, type: 'audio/mpeg' },
    customData: itemData({ number, guid, seconds, page, cover }),
  };
}

/**
 * The feed of the series, the newest episode first.
 *
 * @param site the public address; every address in the feed is absolute
 */
export async function feedXml(
  series: FeedSeries,
  episodes: readonly FeedEpisode[],
  site: URL,
): Promise<string> {
  const at = (path: string) => new URL(path, site).href;
  const { title, description, ...identity } = series;
  const [page, cover] = [at('/podcast/'), at('/podcast/titelbild.png')];
  const newestFirst = [...episodes].sort((a, b) => b.data.number - a.data.number);
  return getRssString({
    title,
    description,
    site: page,
    stylesheet: '/podcast/feed.css',
    xmlns: { ...feedNamespaces },
    customData: channelData({ feedUrl: at('/podcast/feed.xml'), page, cover, ...identity }),
    items: newestFirst.map((episode) => item(episode, site, cover)),
  });
}
