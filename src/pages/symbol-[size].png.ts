import { draw } from '../integrations/drawing.ts';
import { iconLayout, iconSizes } from '../lib/app/icon.ts';

type Props = { readonly pixels: number };

export function getStaticPaths() {
  return iconSizes.map((pixels) => ({ params: { size: String(pixels) }, props: { pixels } }));
}

/** The icon of the installed app, drawn from code. */
export async function GET({ props: { pixels } }: { props: Props }): Promise<Response> {
  const image = await draw(iconLayout(pixels), pixels, pixels);
  return new Response(new Uint8Array(image.asPng()), { headers: { 'Content-Type': 'image/png' } });
}
