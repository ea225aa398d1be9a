/* eslint-disable @typescript-eslint/no-unsafe-assignment -- ESLint cannot see the type of an .astro file. */
import BaseplateCompass from './cards/BaseplateCompass.astro';
import BellPanel from './cards/BellPanel.astro';
import BenchGrinder from './cards/BenchGrinder.astro';
import Calculator from './cards/Calculator.astro';
import Carabiner from './cards/Carabiner.astro';
import ComplaintBox from './cards/ComplaintBox.astro';
import CorrectionPencil from './cards/CorrectionPencil.astro';
import DeskPhone from './cards/DeskPhone.astro';
import DrawingBoard from './cards/DrawingBoard.astro';
import EmergencyStop from './cards/EmergencyStop.astro';
import ExerciseBook from './cards/ExerciseBook.astro';
import FoldingRule from './cards/FoldingRule.astro';
import HandTruck from './cards/HandTruck.astro';
import Helmet from './cards/Helmet.astro';
import KeyRing from './cards/KeyRing.astro';
import LetterInEnvelope from './cards/LetterInEnvelope.astro';
import Magnet from './cards/Magnet.astro';
import OilCan from './cards/OilCan.astro';
import Receipt from './cards/Receipt.astro';
import RosterBoard from './cards/RosterBoard.astro';
import ScissorJack from './cards/ScissorJack.astro';
import SheetsUnderLens from './cards/SheetsUnderLens.astro';
import StepBlock from './cards/StepBlock.astro';
import StepLadder from './cards/StepLadder.astro';
import TinCanPhone from './cards/TinCanPhone.astro';
import ToolTote from './cards/ToolTote.astro';

/** Drawings of the cards of themes 5 to 8, by the card's slug. */
export const cardsB = {
  'sprachniveaus-lesen': StepBlock,
  'sprachbedarf-ermitteln': SheetsUnderLens,
  berufssprachkurse: ExerciseBook,
  sprachmentoren: TinCanPhone,
  'verstaendlich-reden-und-schreiben': CorrectionPencil,
  'sicher-unterweisen': Helmet,
  'vor-der-ankunft': LetterInEnvelope,
  'onboarding-100-tage': FoldingRule,
  mentoring: Carabiner,
  wohnen: BellPanel,
  familie: KeyRing,
  'fachkraefte-halten': Magnet,
  'gemischte-teams-fuehren': ToolTote,
  'belegschaft-mitnehmen': HandTruck,
  'religion-und-feiertage': RosterBoard,
  'konflikte-klaeren': OilCan,
  'rassismus-stoppen': EmergencyStop,
  'beschwerdestelle-einrichten': ComplaintBox,
  'vielfalt-planen': DrawingBoard,
  'nutzen-rechnen': Calculator,
  'kosten-planen': Receipt,
  foerderkompass: BaseplateCompass,
  eingliederungszuschuss: ScissorJack,
  'weiterbildung-foerdern': BenchGrinder,
  'eq-und-asa-flex': StepLadder,
  'beratung-finden': DeskPhone,
};
