import { agencyConsent } from './agencyConsent.ts';
import { blueCard } from './blueCard.ts';
import { contractDuties } from './contractDuties.ts';
import { employerDuties } from './employerDuties.ts';
import { employmentOrdinance } from './employmentOrdinance.ts';
import { entry } from './entry.ts';
import { family } from './family.ts';
import { fastTrack } from './fastTrack.ts';
import { fines } from './fines.ts';
import { funding } from './funding.ts';
import { healthRecognition } from './healthRecognition.ts';
import { integrationSubsidy } from './integrationSubsidy.ts';
import { labourLaw } from './labourLaw.ts';
import { language } from './language.ts';
import { opportunityCard } from './opportunityCard.ts';
import { opportunityPoints } from './opportunityPoints.ts';
import { protection } from './protection.ts';
import { recognition } from './recognition.ts';
import { recognitionFees } from './recognitionFees.ts';
import { recognitionTitles } from './recognitionTitles.ts';
import { regularVisa } from './regularVisa.ts';
import { residenceFees } from './residenceFees.ts';
import { salary } from './salary.ts';
import { seasonalWork } from './seasonalWork.ts';
import { settlement } from './settlement.ts';
import { specialized } from './specialized.ts';
import { titles } from './titles.ts';
import { toleration } from './toleration.ts';
import { trainingPay } from './trainingPay.ts';
import { trainingTitles } from './trainingTitles.ts';
import { trainingToleration } from './trainingToleration.ts';
import { visaFees } from './visaFees.ts';
import type { LawParameter } from './types.ts';

const all = [
  ...agencyConsent,
  ...blueCard,
  ...contractDuties,
  ...employerDuties,
  ...employmentOrdinance,
  ...entry,
  ...family,
  ...fastTrack,
  ...fines,
  ...funding,
  ...healthRecognition,
  ...integrationSubsidy,
  ...labourLaw,
  ...language,
  ...opportunityCard,
  ...opportunityPoints,
  ...protection,
  ...recognition,
  ...recognitionFees,
  ...recognitionTitles,
  ...regularVisa,
  ...residenceFees,
  ...salary,
  ...seasonalWork,
  ...settlement,
  ...specialized,
  ...titles,
  ...toleration,
  ...trainingPay,
  ...trainingTitles,
  ...trainingToleration,
  ...visaFees,
] as const;

/** Every id of the law data; a wrong one does not compile. */
export type ParameterId = (typeof all)[number]['id'];

/** All parameters, in the order of the files of this folder. */
export const parameters: readonly LawParameter[] = all;

export const parameterIds: ReadonlySet<string> = new Set(all.map(({ id }) => id));

const byId = new Map<string, LawParameter>(all.map((parameter) => [parameter.id, parameter]));

/** @throws when the id is unknown; text from outside is checked with `parameterIds` before */
export function findParameter(id: string): LawParameter {
  const found = byId.get(id);
  if (!found) throw new RangeError(`Unknown law parameter: ${id}`);
  return found;
}
