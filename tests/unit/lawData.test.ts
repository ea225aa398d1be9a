import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { normUrl } from '../../src/lib/law/norms.ts';
import { comparedOn, parameters, parseIsoDate } from '../../src/rules/index.ts';

const sourceIds = new Set(
  readdirSync('content/sources')
    .map(
      (name) =>
        parse(readFileSync(`content/sources/${name}`, 'utf8')) as { sources: { id: string }[] },
    )
    .flatMap((file) => file.sources.map((source) => source.id)),
);
const durations = new Set(['duration', 'durationRange']);
const timed = new Set([
  'statutoryDeadline',
  'shouldPeriod',
  'usualPeriod',
  'deemedConsent',
  'experience',
]);

describe('every law parameter', () => {
  test('has an id of its own', () => {
    const ids = parameters.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('names a source that is listed in content/sources', () => {
    const missing = parameters.flatMap(({ id, versions }) =>
      versions
        .filter(({ source }) => !sourceIds.has(source))
        .map(({ source }) => `${id}: ${source}`),
    );
    expect(missing).toEqual([]);
  });

  test('lists its versions newest first, none on the same day', () => {
    const wrong = parameters.filter(({ versions }) =>
      versions.some(
        (version, index) => index > 0 && version.from >= (versions[index - 1]?.from ?? ''),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has at least one version, on a day of the calendar', () => {
    const wrong = parameters.filter(
      ({ versions }) => versions.length === 0 || versions.some(({ from }) => !parseIsoDate(from)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('was compared no later than the last comparison and is due again within six months', () => {
    const wrong = parameters.filter(
      ({ verifiedOn, reviewBy }) =>
        verifiedOn > comparedOn ||
        reviewBy < verifiedOn ||
        Date.parse(reviewBy) - Date.parse(verifiedOn) > 184 * 86_400_000,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('keeps announced values for days after the comparison', () => {
    const wrong = parameters.filter(({ versions }) =>
      versions.some(({ status, from }) => (status === 'announced') !== from > comparedOn),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('keeps one kind of value in all its versions', () => {
    const wrong = parameters.filter(
      ({ versions }) =>
        new Set(versions.flatMap(({ value }) => (value ? [value.kind] : []))).size > 1,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('uses a kind of duration for times and „fixed“ for all else', () => {
    const wrong = parameters.filter(({ bindingness, versions }) =>
      versions.some(({ value }) => {
        if (!value || bindingness === 'experience') return false;
        return durations.has(value.kind) !== timed.has(bindingness);
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('calls nothing statute text that is mere experience', () => {
    const wrong = parameters.filter(
      ({ bindingness, verification }) =>
        bindingness === 'experience' && verification === 'statuteText',
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('names an act that has an address', () => {
    const wrong = parameters.filter(
      ({ norm }) =>
        !/^https:\/\/www\.gesetze-im-internet\.de\/[a-z0-9_]+\/__[0-9a-z]+\.html$/.test(
          normUrl(norm),
        ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has a positive value', () => {
    const wrong = parameters.filter(({ versions }) =>
      versions.some(({ value }) => {
        if (value === null || value.kind === 'day') return false;
        if (value.kind === 'money') return value.euro <= 0;
        if (value.kind === 'percent' || value.kind === 'shareOfCeiling') return value.percent <= 0;
        if (value.kind === 'age') return value.years <= 0;
        if (value.kind === 'duration' || value.kind === 'count') return value.amount <= 0;
        return value.min !== null && value.max !== null && value.min > value.max;
      }),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
