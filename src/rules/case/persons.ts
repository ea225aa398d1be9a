import type { Answer, CaseFacts, FamilyMember } from './types.ts';

/** Volljährigkeit, § 2 BGB; § 80 Abs. 3 AufenthG refers to it. */
const ageOfMajority = 18;

/** How many people; a range while an age is unknown. */
export type Headcount = { readonly min: number; readonly max: number };
export type Persons = { readonly adults: Headcount; readonly minors: Headcount };

/** Whether someone is under age; undefined while the age is unknown. */
export function isMinor(age: Answer<number>): boolean | undefined {
  return age === 'unknown' ? undefined : age < ageOfMajority;
}

function countOf(minors: readonly (boolean | undefined)[]): Persons {
  const sure = (minor: boolean) => minors.filter((entry) => entry === minor).length;
  const open = minors.filter((entry) => entry === undefined).length;
  return {
    adults: { min: sure(false), max: sure(false) + open },
    minors: { min: sure(true), max: sure(true) + open },
  };
}

/** The worker alone. Only trainees are commonly under age, so others of unknown age count as adults. */
export function workerAsPersons({ age, purpose }: CaseFacts): Persons {
  const mayBeMinor = purpose === 'vocationalTraining' || purpose === 'unknown';
  return countOf([isMinor(age) ?? (mayBeMinor ? undefined : false)]);
}

/** Those who come along; a spouse is of age (§ 30 Abs. 1 S. 1 Nr. 1 AufenthG). */
export function familyAsPersons(family: readonly FamilyMember[]): Persons {
  return countOf(family.map(({ relation, age }) => (relation === 'spouse' ? false : isMinor(age))));
}
