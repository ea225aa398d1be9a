// One size and one way to search, in a process of its own so that memory can be told apart.
// Prints one line of JSON: `node scripts/bench/scale.ts 1000 ours`.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIndex } from '../../src/lib/search/indexing/writeIndex.ts';
import { wordListFile } from '../../src/lib/search/language/wordList.ts';
import { miniSearch, ours, plainPagefind, type Contestant } from './engines.ts';
import { generatedPages, generatedQueries } from './generate.ts';
import { watchMemory } from './memory.ts';
import { writePlainIndex } from './plainIndex.ts';

const [, , size = '100', way = 'ours', ...scripts] = process.argv;
const folder = `.cache/bench/${size}-${way}`;

function indexBytes(): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pf_(?:index|meta|filter|fragment)$/.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

async function build(): Promise<{ contestant: Contestant; index: number }> {
  const pages = generatedPages(Number(size));
  if (way === 'mini') {
    const contestant = miniSearch(pages, []);
    return { contestant, index: contestant.index };
  }
  if (way === 'plain') {
    await writePlainIndex(pages, [], folder);
    return { contestant: plainPagefind(folder), index: indexBytes() };
  }
  const { vocabulary } = await writeIndex(pages, [], folder);
  writeFileSync(join(folder, wordListFile), vocabulary.asText());
  return { contestant: ours(folder, scripts), index: indexBytes() };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const stop = watchMemory();
const started = performance.now();
const { contestant, index } = await build();
const seconds = (performance.now() - started) / 1000;
const memory = stop();
const loads = [];
for (const query of generatedQueries(30)) loads.push(await contestant.cost(query));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
console.log(
  JSON.stringify({
    seconds,
    memory,
    index,
    bytes: mean(loads.map(({ bytes }) => bytes)),
    requests: mean(loads.map(({ requests }) => requests)),
  }),
);
process.exit(0);
