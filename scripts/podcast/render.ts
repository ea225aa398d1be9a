// `npm run podcast:render`: turns every script whose audio is missing or outdated into an MP3 with
// chapters, and writes the lock that says so. `-- --force` renders all, `-- --only=<slug>` just one.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { asOf } from '../../src/lib/asOf.ts';
import { formatProblem } from '../../src/lib/content/problem.ts';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { formatSeconds } from '../../src/lib/duration.ts';
import { checkScripts } from '../../src/lib/podcast/checkScripts.ts';
import { chainVersion, type Lock } from '../../src/lib/podcast/lock.ts';
import { recipeHash } from '../../src/lib/podcast/recipe.ts';
import { worksOf, type Work } from '../../src/lib/podcast/series.ts';
import { lockProblem } from '../../src/lib/podcast/state.ts';
import { readWorkshop } from '../../src/lib/podcast/workshop.ts';
import { parameterIds } from '../../src/rules/index.ts';
import { fail } from '../lib/fail.ts';
import { lengthOf, master } from './master.ts';
import { rawSound } from './sound.ts';
import { withTags } from './tags.ts';
import { cache, sha256, toolVersions } from './tools.ts';

const audioFolder = 'public/audio';
const { values } = parseArgs({
  options: { force: { type: 'boolean', default: false }, only: { type: 'string' } },
});

/** Sound first, lock last: whatever is interrupted leaves an episode that counts as not rendered. */
async function render(work: Work): Promise<Lock> {
  const recipe = work.recipe(asOf);
  const wav = `${cache}/${work.slug}.wav`;
  const part = `${cache}/${work.slug}.part.mp3`;
  const raw = await rawSound(work, recipe, wav);
  const measured = master(raw.file, part);
  const milliseconds = lengthOf(part);
  const times = { chapters: raw.chapters, milliseconds };
  const data = await withTags(readFileSync(part), work.head, recipe, times);
  writeFileSync(part, data);
  rmSync(wav, { force: true });
  mkdirSync(audioFolder, { recursive: true });
  renameSync(part, `${audioFolder}/${work.slug}.mp3`);
  return {
    source: raw.source,
    recipe: recipeHash(recipe),
    ...(raw.recording === undefined ? {} : { recording: raw.recording }),
    lawDay: asOf,
    chain: chainVersion,
    tools: toolVersions(),
    file: `${work.slug}.mp3`,
    bytes: data.length,
    sha256: sha256(data),
    milliseconds,
    ...measured,
    chapters: raw.chapters,
    sentences: raw.sentences,
  };
}

/** JSON with one line per field: short for people, small steps for a comparison. */
function lockText(lock: Lock): string {
  const lines = Object.entries(lock).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function refuseFaults(): Work[] {
  const workshop = readWorkshop('.');
  const files = readContentFiles('.');
  const problems = checkScripts(workshop, { files, lawIds: parameterIds });
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return worksOf(workshop, files).filter(
    ({ slug }) => values.only === undefined || slug === values.only,
  );
}

async function renderAll(): Promise<void> {
  const works = refuseFaults();
  const due = works.filter((work) => values.force || lockProblem(work, '.') !== undefined);
  console.log(`${works.length} Folgen, davon ${due.length} neu zu sprechen.`);
  if (due.length === 0) return;
  toolVersions();
  mkdirSync(cache, { recursive: true });
  for (const [index, work] of due.entries()) {
    const started = performance.now();
    const lock = await render(work);
    const target = `${work.folder}/audio.json`;
    writeFileSync(`${target}.part`, lockText(lock));
    renameSync(`${target}.part`, target);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `[${index + 1}/${due.length}] ${work.slug}: ${formatSeconds(lock.milliseconds / 1000)}, ` +
        `${lock.loudness} LUFS, ${lock.truePeak} dBTP, ${lock.bytes} Bytes, in ${seconds} s`,
    );
  }
}

await renderAll().catch(fail);
