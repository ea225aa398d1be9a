// Follows every internal link and fragment of dist/. Foreign addresses are left alone here:
// `npm run release:check` asks for them.
import { LinkChecker, LinkState } from 'linkinator';
import { addressOf, htmlFiles } from './lib/dist.ts';
import { report } from './lib/fail.ts';

const pages = htmlFiles('dist').map((file) => addressOf(file, 'dist'));
const { links } = await new LinkChecker().check({
  path: pages.map((page) => (page.endsWith('/') ? `${page.slice(1)}index.html` : page.slice(1))),
  serverRoot: 'dist',
  recurse: true,
  checkFragments: true,
  checkCss: true,
  concurrency: 20,
  linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):/.test(link)),
});

/** The planner keeps a case in its fragment, which is no element of the page. */
const isState = (url: string) => /(?:^|\/)fahrplan\/#v=/.test(url);
const broken = links.filter((link) => link.state === LinkState.BROKEN && !isState(link.url));
const strip = (url = '') => url.replace(/^https?:\/\/[^/]+/, '');
report(
  broken.map(
    (link) => `${strip(link.parent)} verweist auf ${strip(link.url)} (${link.status ?? 0})`,
  ),
  `${links.filter((link) => link.state === LinkState.OK).length} interne Links und Sprungmarken auf ${pages.length} Seiten stimmen.`,
);
