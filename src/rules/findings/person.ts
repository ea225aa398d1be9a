import { isMinor } from '../case/persons.ts';
import { norm } from '../law/define.ts';
import { finding, isPurpose, type FindingRule } from './context.ts';

/** Lebensunterhalt of a trainee, § 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG. */
const livelihood: FindingRule = (context) =>
  isPurpose(context, 'vocationalTraining')
    ? [
        finding({
          id: 'livelihoodForTraining',
          severity: 'check',
          norms: [
            norm('AufenthG', '5', { paragraph: '1', number: '1' }),
            norm('AufenthG', '2', { paragraph: '3' }),
          ],
          because: ['purpose'],
        }),
      ]
    : [];

/** § 80 Abs. 5 AufenthG: those with custody must consent. */
const minor: FindingRule = ({ facts }) =>
  isMinor(facts.age)
    ? [
        finding({
          id: 'minorNeedsConsent',
          severity: 'check',
          norms: [norm('AufenthG', '80', { paragraph: '5' })],
          because: ['age'],
        }),
      ]
    : [];

/** Somebody who is here changes the title and needs no visa, § 39 AufenthV, § 81 AufenthG. */
const titleChange: FindingRule = (context) => {
  const { facts } = context;
  if (facts.whereabouts !== 'here' || isPurpose(context, 'workPermission', 'westernBalkans'))
    return [];
  return [
    finding({
      id: 'titleChangeHere',
      severity: 'note',
      norms: [norm('AufenthV', '39'), norm('AufenthG', '81', { paragraph: '4' })],
      because: ['whereabouts'],
    }),
  ];
};

/** § 24 and the Blue Card exclude each other (§ 19f); § 24 itself ends on a named day. */
const temporaryProtection: FindingRule = (context) => {
  const { facts } = context;
  if (facts.currentStatus !== 'temporaryProtection' || facts.whereabouts !== 'here') return [];
  const ends = finding({
    id: 'temporaryProtectionEnds',
    severity: 'check',
    norms: [norm('UkraineAufenthFGV', '2', { paragraph: '1', sentence: '1' })],
    parameters: ['ukraine.validUntil'],
    because: ['currentStatus'],
  });
  const blueCards = [
    'euBlueCard',
    'euBlueCardShortage',
    'euBlueCardGraduate',
    'euBlueCardIt',
  ] as const;
  if (!isPurpose(context, ...blueCards)) return [ends];
  const beside = finding({
    id: 'blueCardBesideTemporaryProtection',
    severity: 'check',
    norms: [
      norm('AufenthG', '19f', { paragraph: '1', number: '1' }),
      norm('AufenthG', '19f', { paragraph: '2', number: '2' }),
    ],
    because: ['currentStatus', 'purpose'],
  });
  return [beside, ends];
};

/** Waiting times before somebody without a title may work, § 61 AsylG, § 32 BeschV. */
const workPermissionWait: FindingRule = (context) => {
  if (!isPurpose(context, 'workPermission')) return [];
  const { currentStatus } = context.facts;
  const tolerated = currentStatus === 'toleration';
  return [
    finding({
      id: 'workPermissionWait',
      severity: 'check',
      norms: [
        norm('AsylG', '61'),
        ...(tolerated ? [norm('BeschV', '32', { paragraph: '1', sentence: '1' })] : []),
      ],
      parameters: tolerated
        ? ['toleration.workWait', 'toleration.receptionWorkWait']
        : ['asylum.workWait', 'asylum.receptionWorkWait'],
      because: ['currentStatus'],
      data: { tolerated },
      conditional: currentStatus === 'unknown',
    }),
  ];
};

/** Housing and simple German for the spouse, where § 29 Abs. 5 and § 30 Abs. 1 S. 3 do not waive them. */
const familyConditions: FindingRule = ({ facts, rule }) => {
  const comes = facts.family !== 'unknown' && facts.family.length > 0;
  if (!comes || !rule || rule.easedFamily) return [];
  return [
    finding({
      id: 'familyHousingAndLanguage',
      severity: 'check',
      norms: [
        norm('AufenthG', '29', { paragraph: '1', number: '2' }),
        norm('AufenthG', '30', { paragraph: '1', sentence: '1', number: '2' }),
        norm('AufenthG', '30', { paragraph: '1', sentence: '1', number: '3' }),
      ],
      parameters: ['family.expectedStay'],
      because: ['family', 'purpose'],
      data: { languageWaived: facts.nationality === 'section41' },
    }),
  ];
};

export const personFindings: readonly FindingRule[] = [
  livelihood,
  minor,
  titleChange,
  temporaryProtection,
  workPermissionWait,
  familyConditions,
];
