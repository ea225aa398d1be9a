import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { formatSeconds } from '../../src/lib/duration.ts';
import type { Work } from '../../src/lib/podcast/series.ts';

const readme = 'podcast/README.md';
const [begin, end] = ['<!-- gehört:anfang -->', '<!-- gehört:ende -->'];
const comma = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${comma((100 * part) / whole, 1)} %`;

function row({ head, lock, heard }: Work): string[] {
  if (!lock || !heard) return [];
  const cells = [
    `${head.number} ${head.title}`,
    formatSeconds(lock.milliseconds / 1000),
    `${comma(lock.bytes / 1_000_000, 1)} MB`,
    comma(lock.loudness, 1).replace('-', '−'),
    comma(lock.truePeak, 1).replace('-', '−'),
    share(heard.wordErrors, heard.words),
    share(heard.characterErrors, heard.characters),
    `${heard.figures - heard.missed.length} von ${heard.figures}`,
  ];
  return [`| ${cells.join(' | ')} |`];
}

/** Writes the table of all episodes between the two marks in podcast/README.md. */
export async function writeHearingTable(works: readonly Work[]): Promise<void> {
  const head = [
    '| Folge | Länge | Größe | LUFS | dBTP | Wortfehler | Zeichenfehler | Zahlwörter erkannt |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
  ];
  const table = [...head, ...works.flatMap(row)].join('\n');
  const text = readFileSync(readme, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${readme}: Die Marken ${begin} und ${end} fehlen.`);
  const fresh = `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
  const options = (await resolveConfig(readme)) ?? {};
  writeFileSync(readme, await format(fresh, { ...options, filepath: readme }));
  console.log(`${readme}: Die Tabelle ist neu geschrieben.`);
}
