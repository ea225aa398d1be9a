import { draw, rgbPng } from '../../integrations/drawing.ts';
import { coverLayout, coverSize } from '../../lib/podcast/cover.ts';

/** The cover of the series, 3000 pixels wide as directories want it. */
export async function GET(): Promise<Response> {
  const image = rgbPng(await draw(coverLayout(), coverSize, coverSize, 3));
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
}
