import type { Actor } from '../../rules/index.ts';
import { reckonedCase } from './caseSteps.ts';
import { instructionFor, type Bilingual } from './companionTexts.ts';

const ownActors: readonly Actor[] = ['skilledWorker', 'worker', 'employerAndWorker'];

/** Steps of others in which the person has to be there or to show a paper. */
const takesPart = /\.(?:appointment|checkTitle|copyTitle|readPaper|copyPaper)$/;

const isOwn = (id: string, actor: Actor): boolean =>
  ownActors.includes(actor) || takesPart.test(id);

/** § 82 Abs. 6 speaks of permits under chapter 2 sections 3 and 4 of the act: training and work. */
const endNotice: Bilingual = {
  de: {
    title: 'Endet Arbeit oder Ausbildung früher als geplant?',
    sentences: [
      'Melden Sie es der Ausländerbehörde.',
      'Sie haben {law:duty.workerEarlyEndNotice} ab dem Tag, an dem Sie es wissen.',
    ],
  },
  en: {
    title: 'Does your job or training end earlier than planned?',
    sentences: [
      'Tell the immigration office (Ausländerbehörde).',
      'You have {law:duty.workerEarlyEndNotice} from the day you know it.',
    ],
  },
};

/**
 * The companion sheet of a case: the steps that the person does without the firm, in German and
 * English, and the duty that only a holder of a permit has (§ 82 Abs. 6 AufenthG).
 *
 * @throws when a step has no words
 */
export function companionSheet(slug: string) {
  const { facts, steps } = reckonedCase(slug);
  const own = steps.filter(({ id, actor }) => isOwn(id, actor));
  return {
    steps: own.map(({ id }) => {
      const texts = instructionFor(id);
      if (!texts) throw new RangeError(`companionTexts.ts has no words for the step ${id}`);
      return texts;
    }),
    endNotice: facts.purpose === 'workPermission' ? null : endNotice,
  };
}

export type CompanionSheet = ReturnType<typeof companionSheet>;
