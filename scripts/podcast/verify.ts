// `npm run podcast:verify`: a recogniser listens to every episode, and its text is compared with the
// script. Results stand beside each script and as a table in podcast/README.md. `-- --only=<slug>`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { compare, type Hearing } from '../../src/lib/podcast/listening.ts';
import { chainVersion, type Lock } from '../../src/lib/podcast/lock.ts';
import { dayOf, sentencesOf } from '../../src/lib/podcast/recipe.ts';
import { worksOf, type Work } from '../../src/lib/podcast/series.ts';
import { readWorkshop, type Heard } from '../../src/lib/podcast/workshop.ts';
import { fail } from '../lib/fail.ts';
import { writeHearingTable } from './hearingTable.ts';
import { listeningRate, listenTo, openRecogniser, type Recogniser } from './recogniser.ts';
import { cache, sha256 } from './tools.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const workshop = readWorkshop('.');
/** The recogniser hears half a minute at a time. */
const window = 26_000;
const notes = `${cache}/heard`;

type Passage = {
  readonly from: number;
  readonly to: number;
  readonly said: string[];
  readonly spoken: string[];
};

/** Sentences in groups that fit the recogniser. */
function passages(work: Work, lock: Lock): Passage[] {
  const groups: { from: number; to: number; said: string[]; spoken: string[] }[] = [];
  sentencesOf(work.recipe(dayOf(lock.lawDay))).forEach(({ text, spoken }, index) => {
    const [from, to] = lock.sentences[index] ?? [0, 0];
    const group = groups.at(-1);
    if (group && to - group.from <= window) {
      group.to = to;
      group.said.push(text);
      group.spoken.push(spoken);
    } else groups.push({ from, to, said: [text], spoken: [spoken] });
  });
  return groups;
}

function cut(sound: Float32Array, from: number, to: number): Float32Array {
  const at = (time: number) => Math.round((time / 1000) * listeningRate);
  return sound.slice(Math.max(0, at(from - 150)), at(to + 250));
}

/** Hears a stretch of sound, or looks up what was heard when the same words sounded before. */
async function listen(
  sound: Float32Array,
  [from, to]: readonly [number, number],
  spoken: readonly string[],
  recogniser: Recogniser,
): Promise<string> {
  const note = `${notes}/${sha256(JSON.stringify([chainVersion, to - from, spoken]))}.txt`;
  if (existsSync(note)) return readFileSync(note, 'utf8');
  const text = await recogniser(cut(sound, from, to));
  writeFileSync(note, text);
  return text;
}

/** Hears a passage; where a figure is missed, its sentences are heard once more one by one. */
async function hearPassage(
  { from, to, said, spoken }: Passage,
  sound: Float32Array,
  spans: readonly (readonly [number, number])[],
  recogniser: Recogniser,
): Promise<Hearing> {
  const text = await listen(sound, [from, to], spoken, recogniser);
  const whole = compare(said.join(' '), text, workshop.pronunciations);
  if (whole.missed.length === 0) return whole;
  const missed: string[] = [];
  for (const [index, sentence] of said.entries()) {
    const span = spans[index] ?? [from, to];
    const alone = compare(sentence, '', workshop.pronunciations);
    if (alone.figures === 0) continue;
    const again = await listen(sound, span, [spoken[index] ?? ''], recogniser);
    const result = compare(sentence, again, workshop.pronunciations);
    if (result.missed.length === 0) continue;
    missed.push(`${result.missed.join(' ')}: „${sentence}“`);
    console.log(
      `  nicht gehört: ${result.missed.join(' ')}\n    Text:   ${sentence}\n    gehört: ${again}`,
    );
  }
  return { ...whole, missed };
}

async function hear(work: Work, lock: Lock, recogniser: Recogniser): Promise<Heard> {
  const sound = listenTo(`public/audio/${lock.file}`);
  const total = { words: 0, wordErrors: 0, characters: 0, characterErrors: 0, figures: 0 };
  const missed: string[] = [];
  let sentence = 0;
  for (const passage of passages(work, lock)) {
    const spans = lock.sentences.slice(sentence, sentence + passage.said.length);
    sentence += passage.said.length;
    const heard = await hearPassage(passage, sound, spans, recogniser);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += heard[key];
    missed.push(...heard.missed);
  }
  return { audio: lock.sha256, ...total, missed };
}

async function verifyAll(): Promise<void> {
  const files = readContentFiles('.');
  const works = worksOf(workshop, files);
  const due = works.flatMap((work) => {
    const { lock, slug, heard } = work;
    const wanted = values.only === undefined ? heard?.audio !== lock?.sha256 : slug === values.only;
    return lock && wanted ? [{ work, lock }] : [];
  });
  console.log(`${works.length} Folgen, davon ${due.length} anzuhören.`);
  if (due.length > 0) {
    mkdirSync(notes, { recursive: true });
    const recogniser = await openRecogniser();
    for (const { work, lock } of due) {
      console.log(`${work.slug} …`);
      const heard = await hear(work, lock, recogniser);
      writeFileSync(`${work.folder}/heard.json`, `${JSON.stringify(heard, null, 2)}\n`);
    }
  }
  await writeHearingTable(worksOf(readWorkshop('.'), files));
}

await verifyAll().catch(fail);
