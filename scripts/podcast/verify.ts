// `npm run podcast:verify`: a recogniser listens to every episode, and its text is compared with the
// script. Results stand beside each script and as a table in podcast/README.md. `-- --only=<slug>`
// hears one episode, `-- --figures` only the sentences with figures, which takes a quarter of the time.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../../src/lib/content/readContent.ts';
import { worksOf, type Work } from '../../src/lib/podcast/series.ts';
import { readWorkshop } from '../../src/lib/podcast/workshop.ts';
import { fail } from '../lib/fail.ts';
import { hear, notes } from './hear.ts';
import { writeHearingTable } from './hearingTable.ts';
import { listenTo, openRecogniser } from './recogniser.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, figures: { type: 'boolean', default: false } },
});

/** Whether an episode still has to be heard, or only half of it was. */
function isDue({ lock, heard, slug }: Work): boolean {
  if (!lock || lock.source === 'recording') return false;
  if (values.only !== undefined) return slug === values.only;
  return heard?.audio !== lock.sha256 || (!values.figures && heard.words === 0);
}

async function verifyAll(): Promise<void> {
  const files = readContentFiles('.');
  const workshop = readWorkshop('.');
  const due = worksOf(workshop, files).filter(isDue);
  console.log(`${workshop.benches.length} Folgen, davon ${due.length} anzuhören.`);
  if (due.length > 0) {
    mkdirSync(notes, { recursive: true });
    const recogniser = await openRecogniser();
    for (const work of due) {
      const { lock, slug, folder } = work;
      if (!lock) continue;
      console.log(`${slug} …`);
      const sound = listenTo(`public/audio/${lock.file}`, slug);
      const ear = { sound, recogniser, pronunciations: workshop.pronunciations };
      const heard = await hear(work, lock, ear, !values.figures);
      writeFileSync(`${folder}/heard.json`, `${JSON.stringify(heard, null, 2)}\n`);
    }
  }
  await writeHearingTable(worksOf(readWorkshop('.'), files));
}

await verifyAll().catch(fail);
