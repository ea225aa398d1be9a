import { describe, expect, test } from 'vitest';
import { findingsOf, unknownCase, type CaseFacts } from '../../src/rules/index.ts';
import { abroad, found, viewedOn } from './support/findings.ts';

describe('procedure', () => {
  test('§ 81a is closed to the Westbalkan rule, to Specialized! and to people already here', () => {
    const chosen = { procedure: 'fastTrack' } as const;
    const reason = (facts: Partial<CaseFacts>) =>
      found({ ...chosen, ...facts }, 'fastTrackNotOpen');
    expect(reason({ ...abroad, purpose: 'westernBalkans' })).toMatchObject({
      severity: 'stop',
      data: { reason: 'purposeNotCovered' },
    });
    expect(reason({ ...abroad, purpose: 'specialized' })?.data['reason']).toBe('ownProcedure');
    expect(reason({ whereabouts: 'here', purpose: 'academicSkilledWorker' })?.data['reason']).toBe(
      'alreadyHere',
    );
  });

  test('§ 81a is open to every title of its Abs. 1, and by Abs. 5 to experience', () => {
    const chosen = { ...abroad, procedure: 'fastTrack' } as const;
    const named = [
      'vocationalTraining',
      'qualificationMeasure',
      'recognitionPartnership',
      'vocationalSkilledWorker',
      'academicSkilledWorker',
      'euBlueCard',
      'euBlueCardIt',
    ] as const;
    for (const purpose of named) {
      expect(found({ ...chosen, purpose }, 'fastTrackNotOpen'), purpose).toBeUndefined();
      expect(found({ ...chosen, purpose }, 'fastTrackChoice'), purpose).toBeUndefined();
    }
    expect(
      found({ ...chosen, purpose: 'experiencedProfessional' }, 'fastTrackChoice')?.severity,
    ).toBe('check');
  });

  test('temporary work stops where the agency must consent, and is to be checked where not', () => {
    const temp = { ...abroad, temporaryWork: true } as const;
    expect(
      found({ ...temp, purpose: 'vocationalSkilledWorker' }, 'temporaryWorkRefused')?.severity,
    ).toBe('stop');
    expect(found({ ...temp, purpose: 'euBlueCard' }, 'temporaryWorkRefused')).toBeUndefined();
    expect(found({ ...temp, purpose: 'euBlueCard' }, 'temporaryWorkCheck')?.severity).toBe('check');
    const course = { ...temp, purpose: 'qualificationMeasure' } as const;
    expect(found({ ...course, courseAtWork: true }, 'temporaryWorkRefused')).toBeDefined();
    expect(found({ ...course, courseAtWork: false }, 'temporaryWorkRefused')).toBeUndefined();
    expect(found({ ...course, courseAtWork: false }, 'temporaryWorkCheck')).toBeDefined();
    const tolerated = {
      temporaryWork: true,
      whereabouts: 'here',
      purpose: 'workPermission',
      currentStatus: 'toleration',
    } as const;
    expect(found(tolerated, 'temporaryWorkCheck')?.severity).toBe('check');
  });

  test('the Westbalkan rule is limited in number and must be applied for there', () => {
    expect(found({ ...abroad, purpose: 'westernBalkans' }, 'quotaLimited')?.parameters).toEqual([
      'westernBalkans.yearlyQuota',
    ]);
    const here = { whereabouts: 'here', purpose: 'westernBalkans' } as const;
    expect(found(here, 'applyInWesternBalkans')?.severity).toBe('stop');
  });
});

describe('qualification', () => {
  test('a notice with differences does not carry § 18a but the measure of § 16d', () => {
    const partial = { ...abroad, recognition: 'partial' } as const;
    expect(
      found({ ...partial, purpose: 'vocationalSkilledWorker' }, 'recognitionPartial')?.severity,
    ).toBe('stop');
    expect(
      found({ ...partial, purpose: 'qualificationMeasure' }, 'recognitionPartial'),
    ).toBeUndefined();
  });

  test('each title asks for its own form of recognition', () => {
    const form = (purpose: CaseFacts['purpose']) =>
      found({ ...abroad, recognition: 'needed', purpose }, 'recognitionMissing')?.data['form'];
    expect(form('vocationalSkilledWorker')).toBe('equivalence');
    expect(form('academicSkilledWorker')).toBe('degree');
    expect(form('recognitionPartnership')).toBe('confirmation');
    expect(form('euBlueCardIt')).toBeUndefined();
  });

  test('a regulated occupation needs its licence unless it is at hand', () => {
    const nurse = { ...abroad, regulated: 'nursing', purpose: 'vocationalSkilledWorker' } as const;
    expect(found({ ...nurse, recognition: 'needed' }, 'licenceMissing')?.severity).toBe('check');
    expect(found({ ...nurse, recognition: 'done' }, 'licenceMissing')).toBeUndefined();
    expect(found(nurse, 'recruitmentOnlyByAgency')?.conditional).toBe(true);
  });

  test('language is asked for by §§ 16a and 16d, not by § 18a', () => {
    expect(found({ purpose: 'recognitionPartnership' }, 'languageNeeded')?.data['level']).toBe(
      'A2',
    );
    expect(found({ purpose: 'vocationalTraining' }, 'languageNeeded')?.data['level']).toBe('B1');
    expect(found({ purpose: 'vocationalSkilledWorker' }, 'languageNeeded')).toBeUndefined();
  });

  test('a measure after a notice with gaps must suit, § 16d Abs. 1 S. 2 Nr. 2 and 3, Abs. 2', () => {
    const finding = found({ purpose: 'qualificationMeasure' }, 'measureMustSuit');
    expect(finding?.norms.map(({ paragraph, number }) => [paragraph, number])).toEqual([
      ['1', '2'],
      ['1', '3'],
      ['2', undefined],
    ]);
    expect(found({ purpose: 'vocationalSkilledWorker' }, 'measureMustSuit')).toBeUndefined();
  });

  test('only experience in the IT spares the confirmation, § 6 Abs. 1 S. 3 BeschV', () => {
    const spared = (purpose: CaseFacts['purpose']) =>
      found({ purpose, recognition: 'needed' }, 'recognitionMissing')?.data['itSpared'];
    expect(spared('experiencedProfessional')).toBe(true);
    expect(spared('recognitionPartnership')).toBe(false);
  });
});

describe('person', () => {
  test('a minor trainee needs the consent of those with custody', () => {
    expect(found({ purpose: 'vocationalTraining', age: 17 }, 'minorNeedsConsent')?.severity).toBe(
      'check',
    );
    expect(found({ purpose: 'vocationalTraining', age: 18 }, 'minorNeedsConsent')).toBeUndefined();
  });

  test('§ 24 stands against the Blue Card but not against § 18b, and ends on a named day', () => {
    const ukraine = { whereabouts: 'here', currentStatus: 'temporaryProtection' } as const;
    const card = found(
      { ...ukraine, purpose: 'euBlueCardShortage' },
      'blueCardBesideTemporaryProtection',
    );
    expect(card?.severity).toBe('check');
    expect(
      found({ ...ukraine, purpose: 'academicSkilledWorker' }, 'blueCardBesideTemporaryProtection'),
    ).toBeUndefined();
    expect(
      found({ ...ukraine, purpose: 'academicSkilledWorker' }, 'temporaryProtectionEnds'),
    ).toBeDefined();
  });

  test('housing and language are asked for the family of a trainee, not of a skilled worker', () => {
    const family = [{ relation: 'spouse', age: 30 }] as const;
    expect(
      found({ family, purpose: 'vocationalTraining' }, 'familyHousingAndLanguage')?.severity,
    ).toBe('check');
    expect(
      found({ family, purpose: 'vocationalSkilledWorker' }, 'familyHousingAndLanguage'),
    ).toBeUndefined();
  });

  test('who is already here is not owed the notice of § 45c', () => {
    expect(found({ whereabouts: 'here' }, 'adviceNoticeDuty')).toBeUndefined();
    expect(found(abroad, 'adviceNoticeDuty')?.conditional).toBe(false);
  });
});

test('findings come gravest first, and a case without answers has no stop', () => {
  const order = findingsOf({ ...unknownCase, purpose: 'euBlueCard', yearlySalary: 1 }, viewedOn);
  expect(order[0]?.id).toBe('salaryBelowThreshold');
  const open = findingsOf(unknownCase, viewedOn);
  expect(open.some(({ severity }) => severity === 'stop')).toBe(false);
});
