import { needsConsent } from '../case/titleRules.ts';
import { norm } from '../law/define.ts';
import { finding, type FindingRule } from './context.ts';

const section81a = (paragraph: string) => norm('AufenthG', '81a', { paragraph });

/** § 81a needs one of its titles and somebody who still wants to enter. */
const fastTrackNotOpen: FindingRule = ({ facts, rule }) => {
  const here = facts.whereabouts === 'here';
  const own = rule?.fastTrack === 'ownProcedure';
  const closed = here || own || rule?.fastTrack === 'notCovered';
  if (!closed || facts.procedure === 'regular' || facts.procedure === 'regularWithPreCheck')
    return [];
  const reason = here ? 'alreadyHere' : own ? 'ownProcedure' : 'purposeNotCovered';
  return [
    finding({
      id: 'fastTrackNotOpen',
      severity: facts.procedure === 'fastTrack' ? 'stop' : 'note',
      norms: [section81a('1'), section81a('5')],
      because: here ? ['whereabouts', 'procedure'] : ['purpose', 'procedure'],
      data: { reason },
    }),
  ];
};

/** Abs. 5 opens § 81a to „sonstige qualifizierte Beschäftigte“; the authority decides whether it fits. */
const fastTrackByAnalogy: FindingRule = ({ facts, rule }) => {
  const relevant = rule?.fastTrack === 'otherQualified' && facts.whereabouts !== 'here';
  if (!relevant) return [];
  return [
    finding({
      id: 'fastTrackChoice',
      severity: facts.procedure === 'fastTrack' ? 'check' : 'note',
      norms: [section81a('5')],
      because: ['purpose', 'procedure'],
    }),
  ];
};

/** Leiharbeit: § 40 Abs. 1 Nr. 2 AufenthG binds only where the agency has to consent. */
const temporaryWork: FindingRule = ({ facts, rule }) => {
  if (facts.temporaryWork !== true || !rule) return [];
  const tolerated = facts.purpose === 'workPermission' && facts.currentStatus !== 'asylumSeeker';
  const refused = needsConsent(rule, facts.courseAtWork) === true && !tolerated;
  return [
    finding({
      id: refused ? 'temporaryWorkRefused' : 'temporaryWorkCheck',
      severity: refused ? 'stop' : 'check',
      norms: [
        norm('AufenthG', '40', { paragraph: '1', number: '2' }),
        refused ? norm('AufenthG', '39') : norm('AufenthG', '18', { paragraph: '2', number: '2' }),
      ],
      because: ['temporaryWork', 'purpose'],
    }),
  ];
};

/** Some nationals may enter without a visa and apply here, § 41 AufenthV; work has to wait. */
const visaNotRequired: FindingRule = ({ facts }) => {
  if (facts.nationality !== 'section41' || facts.whereabouts === 'here') return [];
  return [
    finding({
      id: 'visaNotRequired',
      severity: 'note',
      norms: [
        norm('AufenthV', '41', { paragraph: '1' }),
        norm('AufenthG', '81', { paragraph: '5a' }),
      ],
      parameters: ['entry.visaFreeApplication'],
      because: ['nationality'],
    }),
  ];
};

/** Westbalkan: a yearly number, priority of others, and only an application made there. */
const westernBalkans: FindingRule = ({ facts }) => {
  if (facts.purpose !== 'westernBalkans') return [];
  const sentence = (number: string) => norm('BeschV', '26', { paragraph: '2', sentence: number });
  return [
    finding({
      id: 'quotaLimited',
      severity: 'check',
      norms: [sentence('1'), sentence('3')],
      parameters: ['westernBalkans.yearlyQuota'],
      because: ['purpose'],
    }),
    finding({
      id: 'applyInWesternBalkans',
      severity: facts.whereabouts === 'here' ? 'stop' : 'note',
      norms: [sentence('2'), sentence('4')],
      parameters: ['westernBalkans.benefitExclusion'],
      because: ['purpose', 'whereabouts'],
    }),
  ];
};

export const procedureFindings: readonly FindingRule[] = [
  fastTrackNotOpen,
  fastTrackByAnalogy,
  temporaryWork,
  visaNotRequired,
  westernBalkans,
];
