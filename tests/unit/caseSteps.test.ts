import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../src/rules/index.ts';

/** What `<StepTable>` of a case shows: the last parts of the ids, in their order. */
function stepsShown(slug: string): string[] {
  const text = readFileSync(`content/cases/${slug}.mdx`, 'utf8');
  const [, id, skip = ''] = /<StepTable procedure="(\w+)"(?: skip="([^"]*)")?/.exec(text) ?? [];
  const without = skip.split(/[\s,]+/);
  const procedure = procedures.find((entry) => entry.id === id);
  return (procedure?.steps ?? [])
    .filter((step) => !without.includes(step.id))
    .map((step) => step.id.split('.').at(-1) ?? '');
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
    expect(stepsShown(slug)).toEqual(steps);
  });
});
