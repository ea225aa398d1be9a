import type { APIContext } from 'astro';
import { feedXml } from '../../lib/podcast/feedXml.ts';
import { recordedEpisodes } from '../../queries/podcast.ts';
import { operatorInfo } from '../../queries/reference.ts';
import { settings } from '../../settings.ts';

/** The feed of the series; it lists only episodes that can be heard. */
export async function GET({ site }: APIContext): Promise<Response> {
  const operator = operatorInfo();
  const series = {
    title: settings.podcast,
    description: settings.podcastDescription,
    guid: settings.podcastGuid,
    author: settings.name,
    owner: operator.complete ? { name: operator.name, email: operator.email } : undefined,
  };
  const episodes = (await recordedEpisodes()).map(({ entry, ...recorded }) => ({
    slug: entry.id,
    data: entry.data,
    ...recorded,
  }));
  const xml = await feedXml(series, episodes, site ?? new URL(settings.site));
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
