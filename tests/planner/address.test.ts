import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  changesSince,
  computePlan,
  findParameter,
  isoDate,
  parseCase,
  procedures,
  serialiseCase,
  unknownCase,
  type CaseFacts,
  type LawFingerprint,
  type Rulebook,
} from '../../src/rules/index.ts';
import { anyCase, runs, viewedOn, patience } from './arbitraries.ts';
import { caseFacts } from '../../src/lib/cases/facts.ts';

vi.setConfig({ testTimeout: patience });

/** Reads anything as the page would, and plans what it is given. */
function visit(fragment: string): string {
  const parsed = parseCase(fragment);
  if (parsed.kind === 'case') computePlan(parsed.facts, viewedOn);
  return parsed.kind;
}

describe('10: the state in the address', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(anyCase(30), (facts) => {
        const parsed = parseCase(`#${serialiseCase(facts, viewedOn)}`);
        expect(parsed).toMatchObject({ kind: 'case', facts, computedOn: viewedOn });
      }),
      { numRuns: runs },
    );
  });

  test('is refused with a reason, never with an exception, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['empty', 'refused']).toContain(visit(text));
      }),
      { numRuns: runs },
    );
  });

  test('is a case or refused when parts of a good one are cut, doubled or changed', () => {
    const damage = fc.tuple(fc.nat(900), fc.nat(900), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(
        anyCase(30),
        damage,
        fc.constantFrom('', '#', '?'),
        (facts, [at, cut, put], lead) => {
          const good = serialiseCase(facts, viewedOn);
          const bad = `${lead}${good.slice(0, at % good.length)}${put}${good.slice((at % good.length) + (cut % 40))}`;
          expect(['case', 'empty', 'refused']).toContain(visit(bad));
        },
      ),
      { numRuns: runs },
    );
  });

  test('says why it is refused', () => {
    const good = serialiseCase(caseFacts['koch-vietnam'], viewedOn);
    expect(parseCase('')).toEqual({ kind: 'empty' });
    expect(parseCase('#')).toEqual({ kind: 'empty' });
    expect(parseCase('#irgendetwas')).toEqual({ kind: 'refused', reason: 'garbage' });
    expect(parseCase('#v=0&purpose=koch')).toEqual({ kind: 'refused', reason: 'unknownVersion' });
    expect(parseCase(good.slice(0, -9))).toEqual({ kind: 'refused', reason: 'truncated' });
    expect(parseCase(good.replace('procedure=fastTrack', 'procedure=regular'))).toEqual({
      kind: 'refused',
      reason: 'truncated',
    });
    expect(parseCase(good.repeat(60))).toEqual({ kind: 'refused', reason: 'garbage' });
  });

  test('keeps values that no plan would use, so that the field can say so', () => {
    const odd: CaseFacts = { ...unknownCase, age: 400, yearlySalary: -5 };
    expect(parseCase(serialiseCase(odd, viewedOn))).toMatchObject({ kind: 'case', facts: odd });
  });
});

describe('a link from before a change of law', () => {
  const facts: CaseFacts = caseFacts['industriemechaniker-bosnien'];
  const madeOn = isoDate('2026-11-29');
  const fingerprint = (): LawFingerprint => {
    const parsed = parseCase(serialiseCase(facts, madeOn));
    if (parsed.kind !== 'case') throw new Error('not a case');
    return parsed.fingerprint;
  };
  const later = isoDate('2027-04-01');
  const changes = (rulebook: Rulebook) =>
    changesSince(fingerprint(), computePlan(facts, later, rulebook), later, rulebook);
  const withValue = (id: string, amount: number): Rulebook => {
    const own = findParameter(id);
    const [version] = own.versions;
    if (version?.value?.kind !== 'duration') throw new Error('not a duration');
    const newer = { ...version, from: isoDate('2027-01-01'), value: { ...version.value, amount } };
    const changed = { ...own, versions: [newer, ...own.versions] };
    return { find: (asked) => (asked === id ? changed : findParameter(asked)), procedures };
  };

  test('finds nothing changed when nothing has', () => {
    expect(changes({ find: findParameter, procedures })).toEqual([]);
  });

  test('names a duration of its plan', () => {
    expect(changes(withValue('fastTrack.visaDecision', 4))).toEqual([
      { kind: 'value', parameter: 'fastTrack.visaDecision' },
    ]);
  });

  test('does not name a duration of another way', () => {
    expect(changes(withValue('agencyConsent.regular', 4))).toEqual([]);
  });

  test('names a procedure whose steps have changed', () => {
    const shorter = procedures.map((procedure) =>
      procedure.id === 'fastTrack' ? { ...procedure, steps: procedure.steps.slice(1) } : procedure,
    );
    expect(changes({ find: findParameter, procedures: shorter })).toEqual([
      { kind: 'procedure', procedure: 'fastTrack' },
    ]);
  });

  test('knows nothing of a value that was not watched when it was made', () => {
    const old = fingerprint().split('.') as [string, string];
    const shorter = `${old[0].slice(0, 2)}.${old[1]}` as LawFingerprint;
    const rulebook = withValue('fastTrack.visaDecision', 4);
    expect(changesSince(shorter, computePlan(facts, later, rulebook), later, rulebook)).toEqual([]);
  });
});
