import { norm } from '../law/define.ts';
import { byLaw, step, unsourced } from './build.ts';
import type { Procedure } from './types.ts';

/**
 * Wechsel des Titels in Deutschland: somebody who already lives here with a title gets one for
 * qualified work. No visa, no mission and no § 81a AufenthG („einreisen will“).
 */
export const titleChange: Procedure = {
  id: 'titleChange',
  steps: [
    step({
      id: 'titleChange.chooseTitle',
      actor: 'employerAndWorker',
      startsAfter: ['start'],
      endsWith: 'titleChosen',
      duration: unsourced,
      norms: [norm('AufenthG', '18', { paragraph: '2' }), norm('AufenthV', '39')],
      documentsIn: ['currentTitle', 'certificates'],
    }),
    step({
      id: 'titleChange.contract',
      actor: 'employerAndWorker',
      startsAfter: ['titleChosen'],
      endsWith: 'contractSigned',
      duration: unsourced,
      norms: [norm('AufenthG', '18', { paragraph: '2', number: '1' })],
      documentsOut: ['workContract', 'employmentDeclaration'],
    }),
    step({
      id: 'titleChange.recognitionReceipt',
      actor: 'recognitionBody',
      startsAfter: ['titleChosen'],
      endsWith: 'recognitionReceiptSent',
      duration: byLaw('recognition.receipt'),
      appliesWhen: 'recognitionNeeded',
      norms: [norm('BQFG', '6', { paragraph: '2' })],
      documentsIn: ['recognitionApplication', 'certificates', 'translations'],
      documentsOut: ['recognitionReceipt'],
    }),
    step({
      id: 'titleChange.recognition',
      actor: 'recognitionBody',
      startsAfter: ['titleChosen'],
      endsWith: 'recognitionDecided',
      duration: byLaw('recognition.decision'),
      appliesWhen: 'recognitionNeeded',
      norms: [norm('BQFG', '6', { paragraph: '3' })],
      documentsIn: ['recognitionApplication', 'certificates', 'translations'],
      documentsOut: ['recognitionNotice'],
    }),
    step({
      id: 'titleChange.evaluation',
      actor: 'degreeEvaluation',
      startsAfter: ['titleChosen'],
      endsWith: 'degreeEvaluated',
      duration: byLaw('recognition.degreeEvaluation'),
      appliesWhen: 'evaluationNeeded',
      norms: [
        norm('AufenthG', '18', { paragraph: '2', number: '4' }),
        norm('AufenthG', '18', { paragraph: '3', number: '2' }),
      ],
      documentsIn: ['certificates', 'translations'],
      documentsOut: ['degreeEvaluation'],
    }),
    step({
      id: 'titleChange.changeApplication',
      actor: 'skilledWorker',
      startsAfter: ['contractSigned', 'recognitionDecided', 'degreeEvaluated'],
      endsWith: 'changeRequested',
      duration: unsourced,
      norms: [norm('AufenthG', '81', { paragraph: '4' }), norm('AufenthV', '39', { number: '1' })],
      documentsIn: ['passport', 'currentTitle', 'workContract', 'employmentDeclaration'],
      documentsOut: ['provisionalCertificate'],
    }),
    step({
      id: 'titleChange.agencyConsent',
      actor: 'employmentAgency',
      startsAfter: ['changeRequested'],
      endsWith: 'agencyConsented',
      duration: byLaw('agencyConsent.regular'),
      appliesWhen: 'consentNeeded',
      norms: [norm('AufenthG', '39'), norm('BeschV', '36', { paragraph: '2' })],
      documentsIn: ['employmentDeclaration', 'workContract'],
      documentsOut: ['agencyConsent'],
    }),
    step({
      id: 'titleChange.changeDecision',
      actor: 'immigrationAuthority',
      startsAfter: ['changeRequested', 'agencyConsented'],
      endsWith: 'permitIssued',
      duration: unsourced,
      norms: [norm('AufenthG', '81', { paragraph: '1' }), norm('AufenthV', '45')],
      documentsIn: ['recognitionNotice', 'degreeEvaluation', 'agencyConsent'],
      documentsOut: ['residencePermit'],
    }),
    step({
      id: 'titleChange.copyTitle',
      actor: 'employer',
      startsAfter: ['permitIssued'],
      endsWith: 'titleCopied',
      duration: unsourced,
      norms: [norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '2' })],
      documentsIn: ['residencePermit'],
      documentsOut: ['titleCopy'],
    }),
  ],
};
