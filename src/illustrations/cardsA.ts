/* eslint-disable @typescript-eslint/no-unsafe-assignment -- ESLint cannot see the type of an .astro file. */
import BeamBalance from './cards/BeamBalance.astro';
import CashBox from './cards/CashBox.astro';
import ContractFolder from './cards/ContractFolder.astro';
import Dovetail from './cards/Dovetail.astro';
import Dungarees from './cards/Dungarees.astro';
import FeelerGauge from './cards/FeelerGauge.astro';
import GearWithGap from './cards/GearWithGap.astro';
import GlovePair from './cards/GlovePair.astro';
import InfusionLines from './cards/InfusionLines.astro';
import LevelOnTripod from './cards/LevelOnTripod.astro';
import MapWithPin from './cards/MapWithPin.astro';
import Monitor from './cards/Monitor.astro';
import MovingBox from './cards/MovingBox.astro';
import PartsCabinet from './cards/PartsCabinet.astro';
import PlugAndSocket from './cards/PlugAndSocket.astro';
import Stethoscope from './cards/Stethoscope.astro';
import TableAndChairs from './cards/TableAndChairs.astro';
import TapedName from './cards/TapedName.astro';
import TearOffNotice from './cards/TearOffNotice.astro';
import TicketRoll from './cards/TicketRoll.astro';
import Vice from './cards/Vice.astro';

/** Drawings of the cards of the themes 1, 2 and 4, by the card's slug. */
export const cardsA = {
  'suchstrategie-festlegen': MapWithPin,
  'potenziale-im-inland': PartsCabinet,
  'zav-und-arbeitgeberservice': LevelOnTripod,
  'make-it-in-germany-stellen': Monitor,
  'eures-europaweit-suchen': MovingBox,
  'hand-in-hand-projekte': GlovePair,
  'westbalkanregelung-planen': TicketRoll,
  'azubis-aus-drittstaaten': Dungarees,
  'stellenanzeige-ohne-huerden': TearOffNotice,
  'agg-im-griff': BeamBalance,
  'name-und-lebenslauf': TapedName,
  'auswahlgespraech-fair': TableAndChairs,
  'faire-vermittlung': CashBox,
  'arbeitsvertrag-klar': ContractFolder,
  'anerkennung-verstehen': PlugAndSocket,
  'teilanerkennung-nutzen': GearWithGap,
  anerkennungspartnerschaft: Dovetail,
  'biq-im-betrieb': Vice,
  'gesundheitsberufe-nachqualifizieren': InfusionLines,
  'specialized-aerzte': Stethoscope,
  'validierung-und-teilqualifikation': FeelerGauge,
};
