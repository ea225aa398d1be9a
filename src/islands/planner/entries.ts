import type { Answer, CaseFacts, FamilyMember } from '../../rules/index.ts';
import { readNumber } from './readNumber.ts';

/** Text of the fields for numbers by their name: `age`, `yearlySalary`, `child0`, `child1` … */
export type Entries = Readonly<Record<string, string>>;

const typed = (value: Answer<number>): string =>
  value === 'unknown' ? '' : String(value).replace('.', ',');

export const children = (family: CaseFacts['family']): readonly FamilyMember[] =>
  family === 'unknown' ? [] : family.filter(({ relation }) => relation === 'child');

/** What stands in the fields when a case is opened. */
export function entriesOf({ age, yearlySalary, family }: CaseFacts): Entries {
  return {
    age: typed(age),
    yearlySalary: typed(yearlySalary),
    ...Object.fromEntries(
      children(family).map((child, index) => [`child${index}`, typed(child.age)]),
    ),
  };
}

/** What a field says; a text that is no number counts as not known. */
export function answerOf(text: string): Answer<number> {
  return readNumber(text) ?? 'unknown';
}

/** True when something is typed that is no number. */
export const isUnreadable = (text: string | undefined): boolean => readNumber(text ?? '') === null;

/** The same family with another child's age, number of children, or spouse. */
export function familyWith(
  family: CaseFacts['family'],
  change: { spouse?: boolean; children?: number; age?: { index: number; age: Answer<number> } },
): readonly FamilyMember[] {
  const before = family === 'unknown' ? [] : family;
  const spouses = before.filter(({ relation }) => relation === 'spouse');
  const spouse: FamilyMember = spouses[0] ?? { relation: 'spouse', age: 'unknown' };
  const keep = change.spouse ?? spouses.length > 0;
  const kids = children(family);
  const count = change.children ?? kids.length;
  const list = Array.from({ length: count }, (_, index): FamilyMember => {
    const child = kids[index] ?? { relation: 'child', age: 'unknown' };
    return change.age?.index === index ? { ...child, age: change.age.age } : child;
  });
  return [...(keep ? [spouse] : []), ...list];
}
