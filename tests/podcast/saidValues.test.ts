import { expect, test } from 'vitest';
import { saidValues } from '../../src/lib/podcast/saidValues.ts';
import type { Script } from '../../src/lib/podcast/scriptTypes.ts';
import { parseScript } from '../../src/lib/podcast/parseScript.ts';
import { timedChapters } from '../../src/lib/podcast/transcript.ts';
import { day, lockOf, probe } from './support.ts';

const { script } = parseScript(probe.script);
const recipe = probe.recipe(day);
const timed = timedChapters(recipe, lockOf(recipe));

test('a value of the law is placed at the sentence that speaks it, behind the words of the frame', () => {
  const sentences = timed.flatMap(({ turns }) => turns.flatMap((turn) => turn.sentences));
  const sentence = sentences.find(({ text }) => text === 'Es kostet 411\u00a0€.');
  expect(saidValues(script, timed, day)).toEqual([
    { law: 'fastTrack.fee', start: sentence?.start },
  ]);
});

test('a paragraph that was changed after the recording has no place and moves no other one', () => {
  const changed: Script = {
    ...script,
    chapters: script.chapters.map((chapter) => ({
      ...chapter,
      parts: chapter.parts.map((part) =>
        part.kind === 'speech' ? { ...part, text: `Neu. ${part.text}` } : part,
      ),
    })),
  };
  expect(saidValues(changed, timed, day)).toEqual([]);
});
