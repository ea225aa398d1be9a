import { describe, expect, test } from 'vitest';
import { missingForRelease, type ReleaseState } from '../../scripts/lib/release.ts';
import { isoDate, type LawParameter } from '../../src/rules/index.ts';

const parameter: LawParameter = {
  id: 'sample.fee',
  labelDe: 'Gebühr',
  norm: { act: 'AufenthV', section: '47' },
  keyDate: 'applicationDate',
  bindingness: 'fixed',
  versions: [
    {
      from: isoDate('2025-01-01'),
      value: { kind: 'money', euro: 1 },
      status: 'inForce',
      source: 'aufenthv',
    },
  ],
  verification: 'statuteText',
  verifiedOn: isoDate('2026-11-23'),
  reviewBy: isoDate('2027-05-22'),
};

const ready: ReleaseState = {
  operator: {
    name: 'Muster',
    representative: '',
    street: 'Weg 1',
    town: '12345 Ort',
    email: 'post@muster.de',
    phone: '',
    hosting: 'Anbieter',
  },
  site: 'https://toolbox.muster.de',
  today: isoDate('2026-11-23'),
  parameters: [parameter],
  texts: [{ path: 'content/cards/a.mdx', text: 'title: A\nreviewBy: 2027-05-22\n' }],
  deadLinks: [],
};

describe('what is missing before publishing', () => {
  test('finds nothing when all is in order', () => {
    expect(missingForRelease(ready)).toEqual([]);
  });

  test('names the empty entries of the operator', () => {
    const operator = { ...ready.operator, name: '', hosting: ' ' };
    expect(missingForRelease({ ...ready, operator })).toEqual([
      'content/operator.yaml: Es fehlen name, hosting.',
    ]);
  });

  test('does not accept an address that belongs to nobody, nor one without encryption', () => {
    for (const site of ['https://toolbox.example', 'http://toolbox.muster.de']) {
      expect(missingForRelease({ ...ready, site })).toEqual([expect.stringContaining(site)]);
    }
  });

  test('counts a review as due only after its day', () => {
    expect(missingForRelease({ ...ready, today: isoDate('2027-05-22') })).toEqual([]);
    expect(missingForRelease({ ...ready, today: isoDate('2027-05-23') })).toEqual([
      expect.stringContaining('sample.fee'),
      'content/cards/a.mdx: Die Prüfung war bis 2027-05-22 fällig.',
    ]);
  });

  test('lists links without a good answer', () => {
    expect(missingForRelease({ ...ready, deadLinks: ['https://a.de/ (404)'] })).toEqual([
      'Link ohne gute Antwort: https://a.de/ (404)',
    ]);
  });
});
