import { norm } from '../law/define.ts';
import { byLaw, step } from './build.ts';
import type { Procedure } from './types.ts';

/** Specialized!: the placement service's own way for physicians; its times are its own figures. */
export const specialized: Procedure = {
  id: 'specialized',
  steps: [
    step({
      id: 'specialized.selection',
      actor: 'placementService',
      startsAfter: ['start'],
      endsWith: 'doctorSelected',
      duration: byLaw('specialized.selection'),
      norms: [norm('AufenthG', '16d')],
      documentsIn: ['curriculumVitae', 'certificates'],
      documentsOut: ['workContract'],
    }),
    step({
      id: 'specialized.preparation',
      actor: 'placementService',
      startsAfter: ['doctorSelected'],
      endsWith: 'doctorPrepared',
      duration: byLaw('specialized.preparation'),
      norms: [norm('AufenthG', '16d')],
      documentsIn: ['certificates', 'translations'],
      documentsOut: ['languageCertificate', 'visa'],
    }),
    step({
      id: 'specialized.language',
      actor: 'skilledWorker',
      startsAfter: ['doctorPrepared'],
      endsWith: 'languageExamPassed',
      duration: byLaw('specialized.language'),
      norms: [norm('BAeO', '10', { paragraph: '1' })],
      documentsOut: ['languageCertificate'],
    }),
    step({
      id: 'specialized.licence',
      actor: 'recognitionBody',
      startsAfter: ['languageExamPassed'],
      endsWith: 'licenceGranted',
      duration: byLaw('specialized.licence'),
      norms: [norm('BAeO', '3', { paragraph: '3' })],
      documentsIn: ['certificates'],
      documentsOut: ['licence'],
    }),
  ],
};
