import { norm } from '../law/define.ts';
import { byLaw, step, unsourced } from './build.ts';
import type { Procedure } from './types.ts';

/**
 * Erlaubnis zur Beschäftigung mit Aufenthaltsgestattung, § 61 AsylG, §§ 32, 36 BeschV. The waiting
 * time of § 61 belongs to the person and not to a step: it may have passed long before.
 */
export const workPermission: Procedure = {
  id: 'workPermission',
  steps: [
    step({
      id: 'workPermission.readPaper',
      actor: 'employer',
      startsAfter: ['start'],
      endsWith: 'paperRead',
      duration: unsourced,
      norms: [norm('AufenthG', '4a', { paragraph: '5', sentence: '2' })],
      documentsIn: ['permissionToStay'],
    }),
    step({
      id: 'workPermission.declareEmployment',
      actor: 'employer',
      startsAfter: ['paperRead'],
      endsWith: 'employmentDeclared',
      duration: unsourced,
      norms: [norm('AufenthG', '39', { paragraph: '4' })],
      documentsOut: ['employmentDeclaration'],
    }),
    step({
      id: 'workPermission.permissionRequest',
      actor: 'worker',
      startsAfter: ['employmentDeclared'],
      endsWith: 'permissionRequested',
      duration: unsourced,
      norms: [
        norm('AufenthG', '4a', { paragraph: '4' }),
        norm('AsylG', '61', { paragraph: '2', sentence: '1' }),
      ],
      documentsIn: ['permissionToStay', 'employmentDeclaration'],
    }),
    step({
      id: 'workPermission.agencyConsent',
      actor: 'employmentAgency',
      startsAfter: ['permissionRequested'],
      endsWith: 'agencyConsented',
      duration: byLaw('agencyConsent.regular'),
      appliesWhen: 'consentNeeded',
      norms: [
        norm('AsylG', '61', { paragraph: '2', sentence: '3' }),
        norm('BeschV', '36', { paragraph: '2' }),
      ],
      documentsIn: ['employmentDeclaration'],
      documentsOut: ['agencyConsent'],
    }),
    step({
      id: 'workPermission.permission',
      actor: 'immigrationAuthority',
      startsAfter: ['permissionRequested', 'agencyConsented'],
      endsWith: 'workPermitted',
      duration: unsourced,
      norms: [norm('AsylG', '61', { paragraph: '2', sentence: '1' })],
      documentsIn: ['agencyConsent'],
      documentsOut: ['workPermission'],
    }),
    step({
      id: 'workPermission.copyPaper',
      actor: 'employer',
      startsAfter: ['workPermitted'],
      endsWith: 'workStarted',
      duration: unsourced,
      norms: [norm('AufenthG', '4a', { paragraph: '5', sentence: '3', number: '2' })],
      documentsIn: ['permissionToStay', 'workPermission'],
      documentsOut: ['paperCopy'],
    }),
  ],
};
