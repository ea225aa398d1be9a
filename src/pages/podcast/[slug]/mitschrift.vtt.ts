import type { APIContext } from 'astro';
import { webVtt } from '../../../lib/podcast/files.ts';
import type { RecordedEpisode } from '../../../queries/podcast.ts';

export { episodePaths as getStaticPaths } from '../../../queries/podcast.ts';

/** The transcript of an episode for podcast programs. */
export function GET({ props }: APIContext<RecordedEpisode>): Response {
  const { chapters } = props;
  return new Response(webVtt(chapters), {
    headers: { 'Content-Type': 'text/vtt; charset=utf-8' },
  });
}
