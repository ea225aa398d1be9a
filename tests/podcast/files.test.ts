// What podcast programs fetch beside the sound: subtitles, transcript, chapters.
import { describe, expect, test } from 'vitest';
import { chaptersJson, transcriptJson, webVtt } from '../../src/lib/podcast/files.ts';
import { clock, secondsOf, timedChapters } from '../../src/lib/podcast/transcript.ts';
import { markAt } from '../../src/scripts/player/marks.ts';
import { day, lockOf, probe } from './support.ts';

const recipe = probe.recipe(day);
const chapters = timedChapters(recipe, lockOf(recipe));
const vtt = webVtt(chapters);

describe('the subtitles', () => {
  test('begin as WebVTT and name the voice of each cue', () => {
    expect(vtt.startsWith('WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Toolbox>')).toBe(true);
    const cues = vtt.trim().split('\n\n').slice(1);
    expect(cues.length).toBeGreaterThan(8);
    for (const cue of cues) expect(cue).toMatch(/^[\d:.]+ --> [\d:.]+\n<v (Betrieb|Toolbox)>\S/);
  });

  test('have lines of at most 65 characters, two per cue, in the order of time', () => {
    const long = {
      text: 'Ein langes Wort nach dem anderen '.repeat(9).trim(),
      start: 0,
      end: 9000,
    };
    const turn = { speaker: 'Toolbox', start: 0, sentences: [long] } as const;
    const [chapter] = chapters;
    if (!chapter) throw new Error('no chapter');
    const cues = webVtt([{ ...chapter, turns: [turn] }])
      .trim()
      .split('\n\n')
      .slice(1);
    expect(cues.length).toBe(3);
    for (const cue of cues) {
      const [, ...lines] = cue.split('\n');
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.replace(/^<v \w+>/, '').length).toBeLessThanOrEqual(65);
    }
    expect(cues.at(-1)).toContain('--> 00:00:09.000');
  });

  test('escape what would be markup', () => {
    const [chapter] = chapters;
    if (!chapter) throw new Error('no chapter');
    const sentence = { text: 'Lohn & Miete < 1', start: 0, end: 1000 };
    const turn = { speaker: 'Betrieb', start: 0, sentences: [sentence] } as const;
    expect(webVtt([{ ...chapter, turns: [turn] }])).toContain('Lohn &amp; Miete &lt; 1');
  });
});

test('the transcript as JSON has a segment per sentence, with times in seconds', () => {
  const { version, segments } = JSON.parse(transcriptJson(chapters)) as {
    version: string;
    segments: { speaker: string; startTime: number; endTime: number; body: string }[];
  };
  expect(version).toBe('1.0.0');
  expect(segments[0]).toEqual({
    speaker: 'Toolbox',
    startTime: 1,
    endTime: 3,
    body: 'Das kleine 1x1, Folge Nummer 1: Eine Probe.',
  });
  expect(segments.map(({ body }) => body)).toContain('Es kostet 411\u00a0€.');
});

test('the chapters as JSON 1.2 ascend and lead to the page', () => {
  const page = 'https://example.org/podcast/probe/';
  const data = JSON.parse(chaptersJson('Eine Probe', page, chapters)) as {
    version: string;
    chapters: { startTime: number; title: string; url: string }[];
  };
  expect(data.version).toBe('1.2.0');
  expect(data.chapters.map(({ title }) => title)).toEqual([
    'Intro',
    'Fristen & Wege',
    'Das tun Sie jetzt',
  ]);
  expect(data.chapters[0]?.startTime).toBe(0);
  expect(data.chapters[1]?.url).toBe('https://example.org/podcast/probe/#fristen');
  const starts = data.chapters.map(({ startTime }) => startTime);
  expect([...starts].sort((a, b) => a - b)).toEqual(starts);
});

describe('chapters and sentences on the page', () => {
  test('follow each other without a gap, and every sentence lies in its chapter', () => {
    chapters.forEach((chapter, index) => {
      const next = chapters[index + 1];
      if (next) expect(chapter.end).toBe(next.start);
      for (const { start, end } of chapter.turns.flatMap((turn) => turn.sentences)) {
        expect(start).toBeGreaterThanOrEqual(chapter.start);
        expect(end).toBeLessThanOrEqual(chapter.end);
      }
    });
  });

  test('keep a place when the script has changed since the recording', () => {
    const lock = { ...lockOf(recipe), sentences: [] };
    const spread = timedChapters(recipe, lock).flatMap(({ turns }) =>
      turns.flatMap(({ sentences }) => sentences.map(({ start }) => start)),
    );
    expect(spread.length).toBeGreaterThan(8);
    expect([...spread].sort((a, b) => a - b)).toEqual(spread);
  });

  test('show full seconds, and tenths in addresses', () => {
    expect(clock(250_999)).toBe('4:10');
    expect(secondsOf(250_999)).toBe(250.9);
  });

  test('the mark at a second is the last one that has begun', () => {
    const marks = [{ at: 0 }, { at: 10 }, { at: 20 }];
    expect(markAt(marks, 0)).toEqual({ at: 0 });
    expect(markAt(marks, 19.9)).toEqual({ at: 10 });
    expect(markAt(marks, 20)).toEqual({ at: 20 });
    expect(markAt(marks, 999)).toEqual({ at: 20 });
    expect(markAt<{ at: number }>([], 5)).toBeUndefined();
  });
});
