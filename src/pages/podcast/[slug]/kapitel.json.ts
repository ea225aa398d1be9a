import type { APIContext } from 'astro';
import { plainText } from '../../../lib/law/text.ts';
import { chaptersJson } from '../../../lib/podcast/files.ts';
import type { RecordedEpisode } from '../../../queries/podcast.ts';
import { settings } from '../../../settings.ts';

export { episodePaths as getStaticPaths } from '../../../queries/podcast.ts';

/** The chapters of an episode for podcast programs. */
export function GET({ props, site }: APIContext<RecordedEpisode>): Response {
  const { entry, chapters } = props;
  const page = new URL(`/podcast/${entry.id}/`, site ?? settings.site).href;
  return new Response(chaptersJson(plainText(entry.data.title), page, chapters), {
    headers: { 'Content-Type': 'application/json+chapters; charset=utf-8' },
  });
}
