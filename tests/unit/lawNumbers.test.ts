import { describe, expect, test } from 'vitest';
import { citedParameters } from '../../src/lib/law/citations.ts';
import { dueParameters } from '../../src/lib/law/due.ts';
import { formatParameter } from '../../src/lib/law/format.ts';
import { findLiterals } from '../../src/lib/law/literals.ts';
import { parseForm } from '../../src/lib/law/tokens.ts';
import { isoDate, parameters, type LawParameter, type LawValue } from '../../src/rules/index.ts';

const found = (text: string) => findLiterals('x.mdx', text).map((literal) => literal.text);

describe('numbers of the law written by hand', () => {
  test('are found in figures and in words', () => {
    expect(found('Die Gebühr beträgt 411 € je Fachkraft.')).toEqual(['411 €']);
    expect(found('Die Frist beträgt drei Wochen.')).toEqual(['drei Wochen']);
    expect(found('Das Gehalt muss 45,3\u00a0Prozent erreichen.')).toEqual(['45,3 Prozent']);
    expect(found('Es gilt eine Zweimonatsfrist.')).toEqual(['Zweimonatsfrist']);
  });

  test('are not found where the law data are cited', () => {
    expect(found('Die Gebühr beträgt {law:fastTrack.fee}.')).toEqual([]);
    expect(found('Die Frist beträgt <Law id="fastTrack.visaDecision" form="words" />.')).toEqual(
      [],
    );
  });

  test('are not found in everyday counts, norms and links', () => {
    expect(found('Stellen Sie sich zwei Fragen.')).toEqual([]);
    expect(found('Das steht in § 81a Abs. 3 AufenthG.')).toEqual([]);
    expect(found('Siehe [Karte 19](/karten/beschleunigtes-verfahren/).')).toEqual([]);
  });
});

describe('citations of the law data', () => {
  test('are found in tokens and in attributes', () => {
    const text =
      'Kostet {law:fastTrack.fee|bare}. <Step title="x" law="agencyConsent.fastTrack"> <Law id="a.b" />';
    expect([...citedParameters(text)]).toEqual(['fastTrack.fee', 'agencyConsent.fastTrack', 'a.b']);
  });
});

function raised(value: LawValue): LawValue {
  switch (value.kind) {
    case 'money':
      return { ...value, euro: value.euro + 1 };
    case 'percent':
    case 'shareOfCeiling':
      return { ...value, percent: value.percent + 1 };
    case 'duration':
    case 'count':
      return { ...value, amount: value.amount + 1 };
    case 'age':
      return { ...value, years: value.years + 1 };
    case 'day':
      return { ...value, date: isoDate('2031-05-17') };
    default:
      return { ...value, min: (value.min ?? 0) + 1, max: (value.max ?? 0) + 1 };
  }
}

describe('a changed value of the law', () => {
  test('changes what every page prints for it', () => {
    const day = { date: isoDate('2026-11-23'), asOf: isoDate('2026-11-23') };
    const unmoved = parameters.filter((parameter) => {
      const changed: LawParameter = {
        ...parameter,
        versions: parameter.versions.map((version) => ({
          ...version,
          value: version.value && raised(version.value),
        })),
      };
      const form = parseForm('');
      return formatParameter(parameter, form, day) === formatParameter(changed, form, day);
    });
    expect(unmoved.map(({ id }) => id)).toEqual([]);
  });
});

describe('the report of due comparisons', () => {
  test('separates what is overdue from what falls due soon', () => {
    const [first] = parameters;
    if (!first) throw new Error('no parameters');
    const at = (id: string, reviewBy: string): LawParameter => ({
      ...first,
      id,
      reviewBy: isoDate(reviewBy),
    });
    const all = [at('old', '2026-11-30'), at('soon', '2027-01-15'), at('later', '2027-05-22')];
    const report = dueParameters(isoDate('2026-12-01'), 60, all);
    expect(report.overdue.map(({ id }) => id)).toEqual(['old']);
    expect(report.soon.map(({ id }) => id)).toEqual(['soon']);
  });
});
