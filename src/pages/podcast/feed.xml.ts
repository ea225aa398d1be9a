import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { plainText } from '../../lib/law/text.ts';
import { mediaUrl } from '../../lib/media.ts';
import { allEpisodes } from '../../queries/relations.ts';
import { settings } from '../../settings.ts';

/** The feed lists only episodes that have audio and a day of publication. */
export async function GET(context: APIContext): Promise<Response> {
  const site = context.site ?? new URL(settings.site);
  const episodes = (await allEpisodes()).flatMap(({ id, data }) =>
    data.audio && data.publishedOn ? [{ id, data, audio: data.audio, on: data.publishedOn }] : [],
  );
  return rss({
    title: settings.podcast,
    description: settings.description,
    site,
    customData: '<language>de-DE</language>',
    items: episodes.map(({ id, data, audio, on }) => ({
      title: data.title,
      description: plainText(data.summary),
      pubDate: new Date(`${on}T06:00:00Z`),
      link: new URL(`/podcast/${id}/`, site).href,
      enclosure: {
        url: new URL(mediaUrl(settings.mediaBase, audio.file), site).href,
        length: audio.bytes,
        type: 'audio/mpeg',
      },
      customData: `<guid isPermaLink="false">${data.guid}</guid>`,
    })),
  });
}
