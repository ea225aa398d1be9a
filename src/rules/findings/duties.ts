import { norm } from '../law/define.ts';
import { finding, type FindingRule } from './context.ts';

/** § 45c AufenthG speaks of people who live abroad when the contract is made. */
const adviceNotice: FindingRule = ({ facts }) =>
  facts.whereabouts === 'here'
    ? []
    : [
        finding({
          id: 'adviceNoticeDuty',
          severity: 'note',
          norms: [norm('AufenthG', '45c')],
          because: ['whereabouts'],
          conditional: facts.whereabouts === 'unknown',
        }),
      ];

/** In the branches of § 2a SchwarzArbG the terms must be written; the planner does not ask for the branch. */
const textForm: FindingRule = () => [
  finding({
    id: 'textFormExcluded',
    severity: 'note',
    norms: [norm('NachwG', '2', { paragraph: '1' }), norm('SchwarzArbG', '2a', { paragraph: '1' })],
    because: [],
    conditional: true,
  }),
];

/** Benefits must be applied for before the event that grounds them, § 324 Abs. 1 S. 1 SGB III. */
const fundingFirst: FindingRule = ({ facts }) =>
  facts.whereabouts === 'here'
    ? [
        finding({
          id: 'fundingExcludedAfterJob',
          severity: 'note',
          norms: [norm('SGB_III', '324', { paragraph: '1', sentence: '1' })],
          because: ['whereabouts'],
        }),
      ]
    : [];

export const dutyFindings: readonly FindingRule[] = [adviceNotice, textForm, fundingFirst];
