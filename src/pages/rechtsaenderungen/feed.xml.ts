import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { feedItems } from '../../lib/changeFeed.ts';
import { allChanges } from '../../queries/changes.ts';
import { settings } from '../../settings.ts';

/** Changes of the law for those who want to hear of them without visiting the page. */
export async function GET(context: APIContext): Promise<Response> {
  const site = context.site ?? new URL(settings.site);
  const self = new URL('/rechtsaenderungen/feed.xml', site).href;
  return rss({
    title: `Rechtsänderungen – ${settings.name}`,
    description:
      'Was sich im Recht der Fachkräfteeinwanderung ändert: seit wann, wo es steht und was Betriebe tun.',
    site: new URL('/rechtsaenderungen/', site).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>de-DE</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: feedItems(await allChanges(), site),
  });
}
