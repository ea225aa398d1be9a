// Writes the field tables of content/README.md from the schemas; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTables } from '../src/lib/content/fieldTables.ts';

const path = 'content/README.md';
const written = readFileSync(path, 'utf8');
const fresh = withFieldTables(written);

if (written === fresh) {
  console.log(`${path}: Die Tabellen der Felder sind aktuell.`);
} else if (process.argv.includes('--check')) {
  console.error(
    `${path}: Die Tabellen der Felder sind veraltet. Aufruf: node scripts/content-readme.ts`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(path, fresh);
  console.log(`${path}: Die Tabellen der Felder sind neu geschrieben.`);
}
