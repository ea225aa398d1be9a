import { settings } from '../settings.ts';
import { recordedEpisodes } from './podcast.ts';
import { allCards, allCases, allChapters } from './relations.ts';

export type NavItem = { readonly href: string; readonly label: string };

/** The main ways in; one that has no content yet is left out. */
export async function mainNavigation(): Promise<NavItem[]> {
  const episodes = await recordedEpisodes();
  const ways = [
    { href: '/karten/', label: 'Karten', filled: (await allCards()).length > 0 },
    { href: '/leitfaden/', label: settings.guide, filled: (await allChapters()).length > 0 },
    { href: '/fahrplan/', label: 'Fahrplan', filled: true },
    { href: '/faelle/', label: 'Fälle', filled: (await allCases()).length > 0 },
    { href: '/podcast/', label: 'Podcast', filled: episodes.length > 0 },
    { href: '/glossar/', label: 'Glossar', filled: true },
  ];
  return ways.filter((way) => way.filled).map(({ href, label }) => ({ href, label }));
}
