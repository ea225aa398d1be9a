import type { Bindingness, LawParameter } from '../../rules/index.ts';

/** The three families of pattern; hatching means nothing else anywhere. */
export type BarPattern = 'solid' | 'hatched' | 'dashed';

type BarLook = { readonly pattern: BarPattern; readonly word: string };

const looks: Record<Bindingness, BarLook> = {
  statutoryDeadline: { pattern: 'solid', word: 'Frist im Gesetz' },
  deemedConsent: { pattern: 'solid', word: 'danach gilt die Zustimmung als erteilt' },
  shouldPeriod: { pattern: 'hatched', word: 'soll' },
  usualPeriod: { pattern: 'hatched', word: 'in der Regel' },
  experience: { pattern: 'dashed', word: 'Erfahrung, keine Frist' },
  fixed: { pattern: 'solid', word: 'im Gesetz festgelegt' },
};

/** Pattern and word for a kind of duration: the pattern tells how binding it is. */
export function barLook(bindingness: Bindingness): BarLook {
  return looks[bindingness];
}

/** True for a value that is a time and so has a bar. */
export function isTimed(parameter: LawParameter): boolean {
  return parameter.versions[0]?.value?.kind.startsWith('duration') ?? false;
}

/** How binding a value is, in a word that fits times and amounts alike. */
export function bindingnessWord(parameter: LawParameter): string {
  if (parameter.bindingness === 'experience' && !isTimed(parameter)) return 'Angabe, kein Gesetz';
  return barLook(parameter.bindingness).word;
}
