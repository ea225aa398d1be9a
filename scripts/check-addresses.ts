// A published address stays for good: printed codes, calendars and feeds point to it for years.
// With --update new addresses of dist/ are added to the list; nothing is ever removed by itself.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  addressFile,
  addressProblems,
  listLines,
  publishedAddresses,
  readRedirects,
} from './lib/addresses.ts';
import { report } from './lib/fail.ts';

const head = `# Veröffentlichte Adressen. Sie bleiben für immer; wer eine entfernt, leitet sie in public/_redirects weiter.
# Neue Adressen trägt „npm run addresses“ nach einem Bau ein.
`;

const listed = existsSync(addressFile) ? listLines(readFileSync(addressFile, 'utf8')) : [];
const built = publishedAddresses('dist');

if (process.argv.includes('--update')) {
  const all = [...new Set([...listed, ...built])].sort();
  writeFileSync(addressFile, `${head}${all.join('\n')}\n`);
  console.log(`${addressFile}: ${all.length} Adressen, davon ${all.length - listed.length} neu.`);
} else {
  report(
    addressProblems(listed, new Set(built), readRedirects()),
    `${listed.length} veröffentlichte Adressen sind erreichbar.`,
  );
}
