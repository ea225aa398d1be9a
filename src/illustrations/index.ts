/* eslint-disable @typescript-eslint/no-unsafe-assignment -- ESLint cannot see the type of an .astro file. */
import type { ThemeSlug } from '../lib/taxonomy.ts';
import { cardsA } from './cardsA.ts';
import { cardsB } from './cardsB.ts';
import BoltAndNut from './BoltAndNut.astro';
import CableReel from './CableReel.astro';
import CalendarSheet from './CalendarSheet.astro';
import Calliper from './Calliper.astro';
import ChipCard from './ChipCard.astro';
import Clamp from './Clamp.astro';
import Clipboard from './Clipboard.astro';
import CoinStacks from './CoinStacks.astro';
import EmptyHook from './EmptyHook.astro';
import HammerTally from './HammerTally.astro';
import InfoSign from './InfoSign.astro';
import KeyOnHook from './KeyOnHook.astro';
import PaperUnderLens from './PaperUnderLens.astro';
import SpiritLevel from './SpiritLevel.astro';
import Stamp from './Stamp.astro';
import Stopwatch from './Stopwatch.astro';
import Suitcase from './Suitcase.astro';
import ToolWall from './ToolWall.astro';
import TrySquare from './TrySquare.astro';
import TwoWayRadio from './TwoWayRadio.astro';
import WorkLamp from './WorkLamp.astro';

export type Drawing = typeof Stamp;

/** One drawing per theme; a theme without one does not compile. */
export const themeDrawings: Readonly<Record<ThemeSlug, Drawing>> = {
  'personal-finden': ToolWall,
  'fair-auswaehlen': Calliper,
  'einreise-und-pflichten': Suitcase,
  'anerkennung-und-koennen': BoltAndNut,
  'sprache-im-betrieb': TwoWayRadio,
  'ankommen-und-bleiben': KeyOnHook,
  'kultur-und-fuehrung': SpiritLevel,
  'nutzen-und-foerderung': CoinStacks,
};

/** Drawings of cards by the card's slug; a card that is not listed has none yet. */
export const cardDrawings: Readonly<Record<string, Drawing>> = {
  'titel-im-ueberblick': Stamp,
  'blaue-karte': ChipCard,
  'berufserfahrung-statt-anerkennung': HammerTally,
  'chancenkarte-und-probearbeit': Clamp,
  'beschleunigtes-verfahren': Stopwatch,
  'pflichten-vom-ersten-tag': Clipboard,
  'hinweis-faire-integration': InfoSign,
  'gefluechtete-einstellen': PaperUnderLens,
  'ukraine-schutzstatus': CalendarSheet,
  'ausbildung-und-duldung': TrySquare,
  ...cardsA,
  ...cardsB,
};

/** Drawings of what a page can say when it has nothing to show. */
export const stateDrawings = {
  'not-found': EmptyHook,
  offline: CableReel,
  'nothing-found': WorkLamp,
} satisfies Readonly<Record<string, Drawing>>;

export type DrawingState = keyof typeof stateDrawings;
