import { norm } from '../law/define.ts';
import { finding, isPurpose, strictness, type FindingRule } from './context.ts';

const beforeTitle = norm('AufenthG', '18', { paragraph: '2', number: '4' });

/** The title needs a decision on the qualification that nobody has made yet. */
const recognitionMissing: FindingRule = ({ facts, rule }) => {
  if (!rule || rule.qualification === 'none') return [];
  const answer =
    facts.recognition === 'needed' ? 'yes' : facts.recognition === 'unknown' ? 'unknown' : 'no';
  const level = strictness(answer, 'check');
  if (!level) return [];
  return [
    finding({
      id: 'recognitionMissing',
      ...level,
      norms: rule.qualification === 'confirmation' ? [rule.norm] : [beforeTitle, rule.norm],
      because: ['recognition', 'purpose'],
      // § 6 Abs. 1 S. 3 BeschV: in the IT nobody asks for a qualification.
      data: { form: rule.qualification, itSpared: facts.purpose === 'experiencedProfessional' },
    }),
  ];
};

/** A notice with differences does not carry §§ 18a, 18b; § 81a Abs. 3 S. 2 leads on to § 16d. */
const recognitionPartial: FindingRule = (context) => {
  const { facts } = context;
  const needsFull = isPurpose(context, 'vocationalSkilledWorker', 'academicSkilledWorker');
  if (facts.recognition !== 'partial' || !needsFull) return [];
  return [
    finding({
      id: 'recognitionPartial',
      severity: 'stop',
      norms: [
        norm('AufenthG', '18', { paragraph: '3' }),
        norm('AufenthG', '81a', { paragraph: '3', sentence: '2' }),
        norm('AufenthG', '16d', { paragraph: '1' }),
      ],
      because: ['recognition', 'purpose'],
    }),
  ];
};

/** The answer speaks of recognition although the title does not ask for any. */
const recognitionNotUsed: FindingRule = ({ facts, rule }) => {
  const spoken = facts.recognition === 'needed' || facts.recognition === 'partial';
  if (rule?.qualification !== 'none' || !spoken) return [];
  return [
    finding({
      id: 'recognitionNotUsedForTitle',
      severity: 'note',
      norms: [rule.norm],
      because: ['recognition', 'purpose'],
    }),
  ];
};

/** Reglementierter Beruf: the licence must be granted or promised, § 18 Abs. 2 Nr. 3 AufenthG. */
const licenceMissing: FindingRule = (context) => {
  const { facts, rule } = context;
  const regulated = facts.regulated !== 'notRegulated' && facts.regulated !== 'unknown';
  const asked = rule?.employmentTitle === true || isPurpose(context, 'recognitionPartnership');
  if (!regulated || !asked || facts.recognition === 'done') return [];
  const partnership = isPurpose(context, 'recognitionPartnership');
  return [
    finding({
      id: 'licenceMissing',
      severity: 'check',
      norms: partnership
        ? [norm('AufenthG', '16d', { paragraph: '3', sentence: '2' })]
        : [norm('AufenthG', '18', { paragraph: '2', number: '3' })],
      because: ['regulated', 'recognition'],
      data: { partnership },
    }),
  ];
};

/** German that the title itself asks for; `level` is the level of the common framework. */
const languageNeeded: FindingRule = ({ facts: { purpose }, rule }) => {
  if (!rule?.language) return [];
  const { level, norm: source } = rule.language;
  return [
    finding({
      id: 'languageNeeded',
      severity: 'check',
      norms: [source],
      because: ['purpose'],
      data: { level, purpose },
    }),
  ];
};

/** § 16d Abs. 1 S. 2 AufenthG: the measure must be suitable, and the agency consents to one at work. */
const measureMustSuit: FindingRule = (context) => {
  if (!isPurpose(context, 'qualificationMeasure')) return [];
  const condition = (number: string) =>
    norm('AufenthG', '16d', { paragraph: '1', sentence: '2', number });
  return [
    finding({
      id: 'measureMustSuit',
      severity: 'check',
      norms: [condition('2'), condition('3'), norm('AufenthG', '16d', { paragraph: '2' })],
      because: ['purpose', 'courseAtWork'],
    }),
  ];
};

/** Experience instead of a degree: § 6 BeschV and § 18g Abs. 2 AufenthG name years and a window. */
const experienceNeeded: FindingRule = (context) => {
  const it = isPurpose(context, 'euBlueCardIt');
  if (!it && !isPurpose(context, 'experiencedProfessional')) return [];
  return [
    finding({
      id: 'experienceNeeded',
      severity: 'check',
      norms: it
        ? [norm('AufenthG', '18g', { paragraph: '2', number: '3' })]
        : [norm('BeschV', '6', { paragraph: '1', sentence: '1', number: '1' })],
      parameters: it
        ? ['blueCard.itExperience', 'blueCard.itExperienceWindow']
        : ['experienced.experience', 'experienced.experienceWindow'],
      because: ['purpose'],
    }),
  ];
};

/** § 38 BeschV: in some states only the agency may recruit for health professions. */
const recruitmentOnlyByAgency: FindingRule = ({ facts }) => {
  const health = facts.regulated === 'nursing' || facts.regulated === 'physician';
  if (!health || facts.whereabouts === 'here') return [];
  return [
    finding({
      id: 'recruitmentOnlyByAgency',
      severity: 'check',
      norms: [norm('BeschV', '38')],
      parameters: ['duty.recruitmentStates'],
      because: ['regulated'],
      conditional: true,
    }),
  ];
};

export const qualificationFindings: readonly FindingRule[] = [
  recognitionMissing,
  recognitionPartial,
  recognitionNotUsed,
  licenceMissing,
  languageNeeded,
  measureMustSuit,
  experienceNeeded,
  recruitmentOnlyByAgency,
];
