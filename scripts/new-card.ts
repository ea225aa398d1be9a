// Writes the empty file of a new card. Usage: node scripts/new-card.ts <slug> [--theme <theme>]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newCard } from '../src/lib/content/newCard.ts';
import { readContentFiles } from '../src/lib/content/readContent.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { theme: { type: 'string' } },
});
const result = newCard(positionals[0] ?? '', values.theme, readContentFiles('.'));

if ('refusal' in result) {
  console.error(result.refusal);
  process.exitCode = 1;
} else {
  // „wx“: never overwrites a card, whatever the file system thinks of capital letters.
  writeFileSync(result.file.path, result.file.text, { flag: 'wx' });
  console.log(`Neu: ${result.file.path}. Was noch fehlt, sagt: npm run check:content`);
}
