// Text and sound must say the same: whoever changes one has to make the other again.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import {
  parseRecordingTimes,
  parseTime,
  spreadSentences,
} from '../../src/lib/podcast/recording.ts';
import { worksOf } from '../../src/lib/podcast/series.ts';
import { lockProblem } from '../../src/lib/podcast/state.ts';
import { readWorkshop } from '../../src/lib/podcast/workshop.ts';
import { day, files, lockOf, probe, workshop } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'podcast-'));
mkdirSync(join(folder, 'public/audio'), { recursive: true });
writeFileSync(join(folder, 'public/audio/probe.mp3'), 'sound');
const sha256 = createHash('sha256').update('sound').digest('hex');
const lock = { ...lockOf(probe.recipe(day)), sha256 };

describe('an episode and its audio', () => {
  test('belong together', () => {
    expect(lockProblem({ ...probe, lock }, folder)).toBeUndefined();
  });

  test.each([
    ['was never rendered', undefined, 'ist noch nicht gesprochen'],
    ['was rendered by an older chain', { ...lock, chain: 99 }, 'früheren Fassung'],
    ['says something else', { ...lock, recipe: '1'.repeat(64) }, 'was im Skript steht'],
    ['lost its file', { ...lock, file: 'weg.mp3' }, 'nicht zum Verzeichnis passt'],
    ['has another file', { ...lock, sha256: '2'.repeat(64) }, 'nicht zum Verzeichnis passt'],
    ['claims a recording', { ...lock, recording: '3'.repeat(64) }, 'Aufnahme im Ordner'],
    ['lacks times', { ...lock, sentences: [] }, 'Zeiten, die nicht zum Skript passen'],
  ])('are told apart when it %s', (_, other, message) => {
    const problem = lockProblem({ ...probe, lock: other }, folder);
    expect(problem).toContain(message);
    expect(problem).toContain('Abhilfe: npm run podcast:render');
  });

  test('differ as soon as one word, one reading or the frame changes', () => {
    const [bench] = workshop.benches;
    if (!bench) throw new Error('no bench');
    const text = bench.script.text.replace('Rufen Sie an.', 'Rufen Sie dort an.');
    const changed = [
      { ...workshop, benches: [{ ...bench, script: { ...bench.script, text } }] },
      { ...workshop, pronunciations: { AufenthV: 'Aufenthalts-Verordnung' } },
      {
        ...workshop,
        frame: { ...workshop.frame, text: workshop.frame.text.replace('zwei', 'die') },
      },
    ];
    for (const other of changed) {
      const [work] = worksOf(other, files);
      expect(work && lockProblem({ ...work, lock }, folder)).toContain('was im Skript steht');
    }
  });
});

test('every episode of this edition says what its script says', () => {
  const works = worksOf(readWorkshop('.'), readContentFiles('.'));
  expect(works).toHaveLength(7);
  expect(works.flatMap((work) => lockProblem(work, '.') ?? [])).toEqual([]);
});

test('every figure of every episode was recognised by ear', () => {
  for (const { folder: name, lock: made, heard } of worksOf(
    readWorkshop('.'),
    readContentFiles('.'),
  )) {
    if (made?.source !== 'synthetic') continue;
    expect(heard?.audio, name).toBe(made.sha256);
    expect(heard?.missed, name).toEqual([]);
  }
});

describe('a recording by people', () => {
  const file = (text: string) => ({ path: 'podcast/01-probe/recording.yaml', text });
  const ids = ['intro', 'fristen', 'handgriffe'];

  test('has a time for each chapter', () => {
    const text = 'chapters:\n  intro: "0:00"\n  fristen: "1:05"\n  handgriffe: "1:00:00"\n';
    expect(parseRecordingTimes(file(text), ids)).toEqual({
      starts: [0, 65_000, 3_600_000],
      problems: [],
    });
  });

  test('is refused with file and line when a time is missing or out of order', () => {
    const text = 'chapters:\n  intro: "1:00"\n  fristen: "0:30"\n';
    const { problems } = parseRecordingTimes(file(text), ids);
    expect(problems.map(({ line, message }) => `${line ?? 0} ${message}`)).toEqual([
      '3 Das Kapitel „fristen“ beginnt vor dem vorigen.',
      '1 Dem Kapitel „handgriffe“ fehlt die Zeit. Schreiben Sie: handgriffe: "4:10".',
    ]);
  });

  test('spreads the sentences of a chapter over its time', () => {
    const recipe = probe.recipe(day);
    const { sentences } = spreadSentences(recipe, [0, 10_000, 20_000], 30_000);
    expect(sentences[0]?.[0]).toBe(0);
    expect(sentences.at(-1)?.[1]).toBe(30_000);
    const starts = sentences.map(([start]) => start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  });

  test.each([
    ['0:00', 0],
    ['4:10', 250_000],
    ['1:02:03', 3_723_000],
    ['4:61', undefined],
    ['vier', undefined],
  ])('reads %s', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
});
