import { settings } from '../settings.ts';
import { recordedEpisodes } from './podcast.ts';
import { allCards, allCases, allChapters } from './relations.ts';

export type NavItem = {
  readonly href: string;
  readonly label: string;
  /** Left out on a phone; the foot of the page and the start page lead there as well. */
  readonly minor: boolean;
};

/** The main ways in; one that has no content yet is left out. */
export async function mainNavigation(): Promise<NavItem[]> {
  const episodes = await recordedEpisodes();
  const ways = [
    { href: '/karten/', label: 'Karten', filled: (await allCards()).length > 0, minor: false },
    {
      href: '/leitfaden/',
      label: settings.guide,
      filled: (await allChapters()).length > 0,
      minor: false,
    },
    { href: '/podcast/', label: 'Podcast', filled: episodes.length > 0, minor: false },
    { href: '/fahrplan/', label: 'Fahrplan', filled: true, minor: false },
    {
      href: '/faelle/',
      label: 'Fälle',
      filled: (await allCases()).length > 0,
      // On a phone the line has room for four.
      minor: episodes.length > 0,
    },
    { href: '/glossar/', label: 'Glossar', filled: true, minor: true },
  ];
  return ways
    .filter(({ filled }) => filled)
    .map(({ href, label, minor }) => ({ href, label, minor }));
}
