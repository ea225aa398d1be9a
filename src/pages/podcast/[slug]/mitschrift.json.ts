import type { APIContext } from 'astro';
import { transcriptJson } from '../../../lib/podcast/files.ts';
import type { RecordedEpisode } from '../../../queries/podcast.ts';

export { episodePaths as getStaticPaths } from '../../../queries/podcast.ts';

/** The transcript of an episode for podcast programs. */
export function GET({ props }: APIContext<RecordedEpisode>): Response {
  const { chapters } = props;
  return new Response(transcriptJson(chapters), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
