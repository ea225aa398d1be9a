import type { IsoDate } from '../calendar/isoDate.ts';
import { familyAsPersons, type Persons } from '../case/persons.ts';
import { titleRules } from '../case/titleRules.ts';
import type { CaseFacts } from '../case/types.ts';
import { currentRulebook, type Rulebook } from '../rulebook.ts';
import type { LawDays } from './amounts.ts';
import { costItem, type CostDraft } from './items.ts';
import { recognitionCosts } from './recognitionCosts.ts';
import type { CostItem, Costs, Payer } from './types.ts';

type Certainty = CostItem['certainty'] | 'no';

/** Fee of § 81a: only where the fast track is chosen, or could be. */
function fastTrackCertainty({ procedure, purpose, whereabouts }: CaseFacts): Certainty {
  const scope = purpose === 'unknown' ? 'named' : titleRules[purpose].fastTrack;
  const closed = scope === 'notCovered' || scope === 'ownProcedure' || whereabouts === 'here';
  if (closed || (procedure !== 'fastTrack' && procedure !== 'unknown')) return 'no';
  const sure = procedure === 'fastTrack' && purpose !== 'unknown' && whereabouts === 'abroad';
  return sure ? 'applies' : 'mayApply';
}

/** § 41 AufenthV spares some nationals the visa, unless they choose to enter with one. */
function visaCertainty({ whereabouts, nationality, purpose }: CaseFacts): Certainty {
  if (whereabouts === 'here' || purpose === 'workPermission') return 'no';
  return whereabouts === 'abroad' && nationality === 'visaNeeded' ? 'applies' : 'mayApply';
}

/** A first card after entry, or the change of a title that somebody already has. */
function permitDrafts({ whereabouts, purpose }: CaseFacts): CostDraft[] {
  // §§ 44 to 50 AufenthV name no fee for the permission to work without a title.
  if (purpose === 'workPermission') return [];
  const payer = 'skilledWorker';
  const first = { id: 'residencePermitFee', parameter: 'residencePermit.fee', payer } as const;
  const change = {
    id: 'purposeChangeFee',
    parameter: 'residencePermit.purposeChangeFee',
    alternative: 'residencePermit.fee',
    payer,
  } as const;
  if (whereabouts === 'here') return [{ ...change, certainty: 'applies' }];
  const sure = whereabouts === 'abroad';
  return [
    { ...first, certainty: sure ? 'applies' : 'mayApply' },
    ...(sure ? [] : [{ ...change, certainty: 'mayApply' } as const]),
  ];
}

function translationDraft({ recognition, purpose }: CaseFacts): CostDraft {
  const spared = recognition === 'notNeeded' || purpose === 'workPermission';
  return { id: 'translations', payer: 'open', certainty: spared ? 'mayApply' : 'applies' };
}

function familyDrafts(facts: CaseFacts, visa: Certainty): CostDraft[] {
  const { family } = facts;
  if (family === 'unknown') {
    // Nobody knows how many: named without an amount.
    return (['familyVisaFee', 'familyResidencePermitFee'] as const).map((id) => ({
      id,
      payer: 'family',
      certainty: 'mayApply',
      persons: { adults: { min: 0, max: 0 }, minors: { min: 0, max: 0 } } satisfies Persons,
    }));
  }
  if (family.length === 0) return [];
  const shared = { payer: 'family', persons: familyAsPersons(family) } as const;
  const certainty = visa === 'applies' ? 'applies' : 'mayApply';
  return [
    { ...shared, id: 'familyVisaFee', parameter: 'visa.fee', certainty },
    {
      ...shared,
      id: 'familyResidencePermitFee',
      parameter: 'residencePermit.fee',
      certainty,
    },
  ];
}

function draftsOf(facts: CaseFacts): CostDraft[] {
  const fast = fastTrackCertainty(facts);
  const visa = visaCertainty(facts);
  const fee: Omit<CostDraft, 'certainty'> = {
    id: 'fastTrackFee',
    parameter: 'fastTrack.fee',
    payer: 'employer',
    reservations: ['payerDependsOnAuthority'],
  };
  const visaFee = { id: 'visaFee', parameter: 'visa.fee', payer: 'skilledWorker' } as const;
  return [
    ...(fast === 'no' ? [] : [{ ...fee, certainty: fast }]),
    ...recognitionCosts(facts),
    translationDraft(facts),
    ...(visa === 'no' ? [] : [{ ...visaFee, certainty: visa }]),
    ...permitDrafts(facts),
    ...familyDrafts(facts, visa),
  ];
}

const leastOf = ({ certainty, sum }: CostItem) => (certainty === 'applies' ? (sum?.min ?? 0) : 0);
const mostOf = ({ sum }: CostItem) => sum?.max ?? sum?.min ?? 0;
const cents = (euro: number) => Math.round(euro * 100) / 100;

function totalOf(items: readonly CostItem[]): Costs['total'] {
  const add = (amount: (item: CostItem) => number) =>
    cents(items.reduce((sum, item) => sum + amount(item), 0));
  return { min: add(leastOf), max: add(mostOf) };
}

const payers: readonly Payer[] = ['employer', 'skilledWorker', 'family', 'open'];

/**
 * Every fee of one hire with norm, payer and persons. Amounts in euro for the day of the start, else
 * for `asOf`. Wages, journey, housing and courses are no fees and do not stand here.
 *
 * Follows §§ 44 to 50 AufenthV; fees of recognition bodies are their own figures.
 */
export function costsOf(facts: CaseFacts, asOf: IsoDate, book: Rulebook = currentRulebook): Costs {
  const date = facts.date.kind === 'start' ? facts.date.date : asOf;
  const days: LawDays = { date, asOf, book };
  const items = draftsOf(facts).map((draft) => costItem(draft, facts, days));
  const shares = payers.flatMap((payer) => {
    const own = items.filter((item) => item.payer === payer);
    return own.length > 0 ? [[payer, totalOf(own)] as const] : [];
  });
  return {
    items,
    total: totalOf(items),
    byPayer: Object.fromEntries(shares),
    open: items.filter(({ sum }) => sum?.max == null).map(({ id }) => id),
  };
}
