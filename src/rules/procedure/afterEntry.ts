import { norm } from '../law/define.ts';
import { byLaw, step, unsourced } from './build.ts';
import type { Procedure } from './types.ts';

/** What follows the visa in every procedure: arrival, duties, residence permit. */
export const afterEntry: Procedure = {
  id: 'afterEntry',
  steps: [
    step({
      id: 'afterEntry.adviceNotice',
      actor: 'employer',
      startsAfter: ['contractSigned'],
      endsWith: 'adviceGiven',
      dueBy: 'workStarted',
      duration: unsourced,
      appliesWhen: 'hiredFromAbroad',
      norms: [norm('AufenthG', '45c')],
      documentsOut: ['adviceNotice'],
    }),
    step({
      id: 'afterEntry.arrival',
      actor: 'skilledWorker',
      startsAfter: ['visaIssued'],
      endsWith: 'entered',
      duration: unsourced,
      norms: [norm('AufenthG', '4', { paragraph: '1' })],
      documentsIn: ['visa', 'passport'],
    }),
    step({
      id: 'afterEntry.registration',
      actor: 'skilledWorker',
      startsAfter: ['entered'],
      endsWith: 'registered',
      duration: byLaw('entry.registration'),
      norms: [norm('BMG', '17', { paragraph: '1' })],
      documentsIn: ['landlordConfirmation', 'passport'],
      documentsOut: ['registrationConfirmation'],
    }),
    step({
      id: 'afterEntry.checkTitle',
      actor: 'employer',
      startsAfter: ['entered'],
      endsWith: 'workStarted',
      duration: unsourced,
      norms: [norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '1' })],
      documentsIn: ['visa'],
      documentsOut: ['titleCopy'],
    }),
    step({
      id: 'afterEntry.insurance',
      actor: 'employer',
      startsAfter: ['workStarted'],
      endsWith: 'employeeInsured',
      duration: unsourced,
      norms: [norm('SGB_IV', '28a', { paragraph: '1' })],
    }),
    step({
      id: 'afterEntry.residencePermit',
      actor: 'skilledWorker',
      startsAfter: ['registered'],
      endsWith: 'permitIssued',
      duration: byLaw('residencePermit.issueDuration'),
      norms: [norm('AufenthV', '45', { number: '1' })],
      documentsIn: ['passport', 'biometricPhoto', 'workContract', 'insuranceProof'],
      documentsOut: ['residencePermit'],
    }),
    step({
      id: 'afterEntry.endNotice',
      actor: 'employer',
      startsAfter: ['employmentEnded'],
      endsWith: 'authorityInformed',
      duration: byLaw('duty.earlyEndNotice'),
      appliesWhen: 'employmentEndsEarly',
      norms: [norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '3' })],
      documentsOut: ['endNotice'],
    }),
  ],
};
