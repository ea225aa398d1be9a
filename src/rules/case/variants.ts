import { traitsOf, type ScheduleAnswers, type Traits } from './traits.ts';
import { titleRules } from './titleRules.ts';
import type { CaseFacts, Purpose } from './types.ts';

/** Every answer that moves dates, with all values it can have. */
export const scheduleValues: {
  readonly [K in keyof ScheduleAnswers]: readonly ScheduleAnswers[K][];
} = {
  purpose: [
    'vocationalTraining',
    'qualificationMeasure',
    'recognitionPartnership',
    'vocationalSkilledWorker',
    'academicSkilledWorker',
    'euBlueCard',
    'euBlueCardShortage',
    'euBlueCardGraduate',
    'euBlueCardIt',
    'experiencedProfessional',
    'westernBalkans',
    'specialized',
    'workPermission',
  ],
  regulated: ['notRegulated', 'nursing', 'physician', 'otherRegulated'],
  recognition: ['notNeeded', 'done', 'needed', 'partial'],
  recognitionBody: ['ihkFosa', 'chamberOfCrafts', 'landAuthority', 'degreeEvaluation', 'none'],
  whereabouts: ['abroad', 'here'],
  earlierStay: [false, true],
  courseAtWork: [false, true],
  procedure: ['fastTrack', 'regular', 'regularWithPreCheck'],
};

export type ScheduleQuestion = keyof ScheduleAnswers;

export const scheduleQuestions = Object.keys(scheduleValues) as readonly ScheduleQuestion[];

/** One way the case can turn out, as far as dates are concerned. */
export type Variant = { readonly key: string; readonly traits: Traits };

type Possible = { readonly [K in ScheduleQuestion]: readonly ScheduleAnswers[K][] };

function possible<K extends ScheduleQuestion>(facts: CaseFacts, question: K): Possible[K] {
  const answer = facts[question];
  return answer === 'unknown' ? scheduleValues[question] : ([answer] as unknown as Possible[K]);
}

function keyOf(traits: Traits): string {
  const { main, qualification, agencyConsent, authorityConsent, bodySeat } = traits;
  return [main, qualification, agencyConsent ? 1 : 0, authorityConsent ? 1 : 0, bodySeat].join(' ');
}

/** Where a course takes place matters for this title alone; the others are spared the product. */
const coursesOf = (facts: CaseFacts, purpose: Purpose): readonly boolean[] =>
  titleRules[purpose].agencyConsent === 'ifAtWork' ? possible(facts, 'courseAtWork') : [false];

/** All combinations of the answers still possible, one after the other. */
function* combinations(facts: CaseFacts): Generator<ScheduleAnswers> {
  for (const purpose of possible(facts, 'purpose'))
    for (const regulated of possible(facts, 'regulated'))
      for (const recognition of possible(facts, 'recognition'))
        for (const recognitionBody of possible(facts, 'recognitionBody'))
          for (const whereabouts of possible(facts, 'whereabouts'))
            for (const earlierStay of possible(facts, 'earlierStay'))
              for (const courseAtWork of coursesOf(facts, purpose))
                for (const procedure of possible(facts, 'procedure'))
                  yield {
                    purpose,
                    regulated,
                    recognition,
                    recognitionBody,
                    whereabouts,
                    earlierStay,
                    courseAtWork,
                    procedure,
                  };
}

/** Without a date there are no holidays, and the seat of the body moves nothing. */
function seatOrNone(traits: Traits, { date }: CaseFacts): Traits {
  return date.kind === 'none' ? { ...traits, bodySeat: null } : traits;
}

function enumerate(facts: CaseFacts): readonly Variant[] {
  const found = new Map<string, Variant>();
  for (const answers of combinations(facts)) {
    const traits = seatOrNone(traitsOf(answers), facts);
    const key = keyOf(traits);
    if (!found.has(key)) found.set(key, { key, traits });
  }
  return [...found.values()];
}

const cache = new Map<string, readonly Variant[]>();

/**
 * The variants that the unanswered questions leave: the product of all possible answers, reduced to
 * the traits that move a date. No interaction of two answers can be missed, because every
 * combination is looked at; see docs/decisions.
 */
export function variantsOf(facts: CaseFacts): readonly Variant[] {
  const answers = scheduleQuestions.map((question) => String(facts[question])).join(' ');
  const key = `${answers} ${facts.date.kind === 'none' ? '' : 'dated'}`;
  const known = cache.get(key);
  if (known) return known;
  const variants = enumerate(facts);
  cache.set(key, variants);
  return variants;
}
