import { findParameter, parameterIds, type IsoDate } from '../../../rules/index.ts';
import { formatEuro, formatParameter } from '../../../lib/law/format.ts';
import { parseForm } from '../../../lib/law/tokens.ts';

/** What a sentence prints of the law data and of money. */
export type Words = {
  /** A value of the law data on the day of the case: „3 Monate“, or „3 Monaten“ in the dative. */
  readonly law: (id: string | undefined, grammar?: 'dat') => string;
  /** „45.934,20 €“ from a figure of a finding. */
  readonly euro: (amount: string | number | boolean | undefined) => string;
};

/** @param date the day that selects the version, @param asOf the day of computation */
export function wordsOn(date: IsoDate, asOf: IsoDate): Words {
  return {
    law: (id, grammar) =>
      id !== undefined && parameterIds.has(id)
        ? formatParameter(findParameter(id), parseForm(grammar), { date, asOf })
        : '',
    euro: (amount) => formatEuro(Number(amount)),
  };
}
