import { germanDate } from './dates.ts';
import { plainText } from './law/text.ts';

/** What the feed needs of a change of the law. */
export type FeedChange = {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly since: string;
    readonly publishedOn: string;
    readonly norm: string;
    readonly what: string;
    readonly action?: string | undefined;
  };
};

/** Where an entry stands on its page. */
export function changeAddress(id: string): string {
  return `/rechtsaenderungen/#${id}`;
}

/**
 * The items of the feed, the latest entries first. The date of an item is the day on which the entry
 * appeared: readers want to hear of a change that took effect long ago, too.
 */
export function feedItems(changes: readonly FeedChange[], site: URL) {
  return [...changes]
    .sort(({ data: a }, { data: b }) =>
      a.publishedOn === b.publishedOn
        ? b.since.localeCompare(a.since)
        : b.publishedOn.localeCompare(a.publishedOn),
    )
    .map(({ id, data }) => ({
      title: data.title,
      description: [
        `Gilt ab ${germanDate(data.since)} (${data.norm}).`,
        plainText(data.what),
        data.action && `Was Sie tun: ${plainText(data.action)}`,
      ]
        .filter(Boolean)
        .join(' '),
      pubDate: new Date(`${data.publishedOn}T06:00:00Z`),
      link: new URL(changeAddress(id), site).href,
      customData: `<guid isPermaLink="false">rechtsaenderung-${id}</guid>`,
    }));
}
