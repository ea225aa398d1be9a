import NodeID3 from 'node-id3';
import { draw } from '../../src/integrations/drawing.ts';
import { coverLayout, coverSize } from '../../src/lib/podcast/cover.ts';
import type { Recipe } from '../../src/lib/podcast/recipe.ts';
import type { EpisodeHead } from '../../src/lib/podcast/workshop.ts';
import { settings } from '../../src/settings.ts';

/** The cover inside the file is small: players fetch the large one from the feed. */
const coverScale = 0.6;

/** Chapter marks as ID3v2 wants them: each ends where the next begins. */
function chapterFrames(recipe: Recipe, starts: readonly number[], total: number) {
  return recipe.chapters.map(({ title }, index) => ({
    elementID: `ch${index}`,
    startTimeMs: starts[index] ?? 0,
    endTimeMs: starts[index + 1] ?? total,
    tags: { title },
  }));
}

async function coverImage() {
  const cover = await draw(coverLayout(), coverSize, coverSize, coverScale);
  const imageBuffer = cover.asPng();
  return { mime: 'image/png', type: { id: 3 }, description: 'Titelbild', imageBuffer };
}

/** Puts title, series, number, chapters and cover in front of an MP3. */
export async function withTags(
  mp3: Buffer,
  head: EpisodeHead,
  recipe: Recipe,
  { chapters, milliseconds }: { chapters: readonly number[]; milliseconds: number },
): Promise<Buffer> {
  const frames = chapterFrames(recipe, chapters, milliseconds);
  const elements = frames.map(({ elementID }) => elementID);
  const tags = {
    title: head.title,
    album: settings.podcast,
    artist: settings.name,
    trackNumber: String(head.number),
    genre: 'Podcast',
    language: 'deu',
    length: String(milliseconds),
    image: await coverImage(),
    chapter: frames,
    tableOfContents: [{ elementID: 'toc', isOrdered: true, elements }],
  };
  return NodeID3.write(tags, mp3);
}
