import { norm } from '../law/define.ts';
import { step, unsourced } from './build.ts';
import type { Procedure } from './types.ts';

/** Spouse and unmarried minor children who apply close in time, § 81a Abs. 4 AufenthG. */
export const family: Procedure = {
  id: 'family',
  steps: [
    step({
      id: 'family.papers',
      actor: 'employerAndWorker',
      startsAfter: ['contractSigned'],
      endsWith: 'familyFileComplete',
      duration: unsourced,
      appliesWhen: 'familyComesAlong',
      norms: [norm('AufenthG', '81a', { paragraph: '4' }), norm('AufenthG', '29')],
      documentsIn: ['passport', 'familyRecords'],
      documentsOut: ['translations', 'powerOfAttorney'],
    }),
    step({
      id: 'family.application',
      actor: 'skilledWorker',
      startsAfter: ['familyFileComplete', 'preliminaryApprovalIssued'],
      endsWith: 'familyApplied',
      duration: unsourced,
      appliesWhen: 'familyComesAlong',
      norms: [norm('AufenthG', '81a', { paragraph: '4' })],
      documentsIn: ['visaApplication', 'familyRecords', 'passport'],
    }),
    step({
      id: 'family.visa',
      actor: 'germanMission',
      startsAfter: ['familyApplied'],
      endsWith: 'familyVisaIssued',
      duration: unsourced,
      appliesWhen: 'familyComesAlong',
      norms: [norm('AufenthG', '30'), norm('AufenthG', '32')],
      documentsOut: ['familyVisa'],
    }),
  ],
};
