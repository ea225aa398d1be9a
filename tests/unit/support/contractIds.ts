import { assumptionTexts, kindTexts, traceTexts } from '../../../src/islands/planner/textsPlan.ts';
import {
  problemTexts,
  refusalTexts,
  warningTexts,
} from '../../../src/islands/planner/textsProblems.ts';
import { purposeTexts } from '../../../src/islands/planner/textsPurpose.ts';
import { questionTexts } from '../../../src/islands/planner/textsQuestions.ts';
import { costTexts, payerTexts } from '../../../src/lib/procedure/costTexts.ts';
import * as result from '../../../src/islands/planner/textsResult.ts';

const labels = (texts: Readonly<Record<string, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, { label }]) => [id, label]));

/** Texts by what they name; `satisfies Record<Id, …>` in their files demands each id. */
export const textsOfContract: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  assumptions: assumptionTexts,
  kinds: kindTexts,
  trace: traceTexts,
  problems: problemTexts,
  refusals: refusalTexts,
  warnings: warningTexts,
  purposes: labels(purposeTexts),
  questions: labels(questionTexts),
  costs: costTexts,
  payers: payerTexts,
  reservations: result.reservationTexts,
  issuers: result.issuerTexts,
  mistakes: result.mistakeTexts,
  routes: result.routeTexts,
  notOpen: result.notOpenTexts,
  fee: result.feeTexts,
  feeReasons: result.feeReasonTexts,
};
