import { draw } from '../integrations/drawing.ts';
import { previewLayout, screenSizes, type ScreenForm } from '../lib/preview/layout.ts';
import { settings } from '../settings.ts';

type Props = { readonly form: ScreenForm };

export function getStaticPaths() {
  return (Object.keys(screenSizes) as ScreenForm[]).map((form) => ({
    params: { form },
    props: { form },
  }));
}

/** What the installed app looks like, drawn in the manner of its pages. */
export async function GET({ props: { form } }: { props: Props }): Promise<Response> {
  const [width, height] = screenSizes[form];
  const page = {
    title: 'Sie haben jemanden im Ausland gefunden. Und jetzt?',
    kicker: 'Karten, Leitfaden, Fahrplan',
    siteName: settings.name,
    drawing: undefined,
  };
  const image = await draw(previewLayout(page, width, height), width, height);
  return new Response(new Uint8Array(image.asPng()), { headers: { 'Content-Type': 'image/png' } });
}
