import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseOutcome } from '../../src/lib/cases/outcome.ts';
import { isoDate } from '../../src/rules/index.ts';

/** What `<CasePlan>` of a case shows up to the visa or title: the last parts of the ids. */
function stepsShown(slug: string): string[] {
  const text = readFileSync(`content/cases/${slug}.mdx`, 'utf8');
  expect(text, 'every case shows its own plan').toContain(`<CasePlan case="${slug}" />`);
  return caseOutcome(slug, isoDate('2026-11-29'))
    .plan.steps.filter(({ procedure }) => procedure !== 'afterEntry')
    .map(({ id }) => id.split('.').at(-1) ?? '');
}

const fastTrackStart = ['chooseTitle', 'contract', 'advice', 'collect', 'agreement'];
const fastTrackEnd = ['preliminaryApproval', 'appointmentRequest', 'appointment', 'visa'];
const preCheckStart = ['chooseTitle', 'contract', 'collect'];
const preCheckEnd = ['agencyPreCheck', 'appointment', 'visa'];
const nothingToRecognise = [...fastTrackStart, 'agencyConsent', ...fastTrackEnd];

// A step that a procedure gains belongs into a case only when somebody put it there.
describe('a case shows exactly the steps that it needs', () => {
  test.each([
    [
      'industriemechaniker-bosnien',
      [
        ...fastTrackStart,
        'recognitionReceipt',
        'recognition',
        'invitation',
        'agencyConsent',
        ...fastTrackEnd,
      ],
    ],
    ['pflegefachfrau-philippinen', nothingToRecognise],
    ['softwareentwicklerin-indien', [...preCheckStart, ...preCheckEnd]],
    [
      'ingenieurin-ukraine',
      [
        'chooseTitle',
        'contract',
        'changeApplication',
        'agencyConsent',
        'changeDecision',
        'copyTitle',
      ],
    ],
    ['koch-vietnam', [...fastTrackStart, 'confirmation', 'agencyConsent', ...fastTrackEnd]],
    ['bauhelfer-kosovo', [...preCheckStart, ...preCheckEnd]],
    ['azubi-hotelfach-indonesien', nothingToRecognise],
    ['aerztin-mexiko', ['selection', 'preparation', 'language', 'licence']],
    ['metallbauer-tunesien', [...preCheckStart, 'confirmation', ...preCheckEnd]],
    [
      'lagerhelferin-aufenthaltsgestattung',
      [
        'readPaper',
        'declareEmployment',
        'permissionRequest',
        'agencyConsent',
        'permission',
        'copyPaper',
      ],
    ],
  ])('%s', (slug, steps) => {
    expect(stepsShown(slug).sort()).toEqual([...steps].sort());
  });
});
