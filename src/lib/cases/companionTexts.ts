import { abroad } from './companionAbroad.ts';
import { inGermany } from './companionInGermany.ts';

/** One side of the companion sheet: what to do, and how, in sentences of at most twelve words. */
export type Instruction = { readonly title: string; readonly sentences: readonly string[] };

export type Bilingual = { readonly de: Instruction; readonly en: Instruction };

const instructions: Readonly<Record<string, Bilingual>> = { ...abroad, ...inGermany };

/** What the person does in a step, by its id or, shared by procedures, by the last part of it. */
export function instructionFor(stepId: string): Bilingual | undefined {
  return instructions[stepId] ?? instructions[stepId.split('.').at(-1) ?? ''];
}
