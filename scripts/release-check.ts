// Lists what is missing before this edition may be published. It needs a built site and a network;
// „npm test“ does not run it, because time and other servers must not break an innocent change.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { asOf } from '../src/lib/asOf.ts';
import { readContentFiles } from '../src/lib/content/readContent.ts';
import { parseOperator } from '../src/lib/operator.ts';
import { parameters } from '../src/rules/index.ts';
import { settings } from '../src/settings.ts';
import { deadLinks, foreignLinks } from './lib/foreignLinks.ts';
import { missingForRelease } from './lib/release.ts';

function say(missing: readonly string[], asked: number): void {
  if (missing.length === 0) {
    console.log(`Es fehlt nichts. ${asked} fremde Links antworten.`);
    return;
  }
  console.log(`Vor dem Veröffentlichen fehlt noch (${missing.length}):`);
  for (const line of missing) console.log(`- ${line}`);
  process.exitCode = 1;
}

if (existsSync('dist/index.html')) {
  const links = foreignLinks('dist', settings.site);
  console.log(`${links.length} fremde Links werden abgefragt …`);
  const missing = missingForRelease({
    operator: parseOperator(parse(readFileSync('content/operator.yaml', 'utf8'))),
    site: settings.site,
    today: asOf,
    parameters,
    texts: readContentFiles('.'),
    deadLinks: await deadLinks(links),
  });
  say(missing, links.length);
} else {
  console.log('Es gibt noch keine gebaute Website. Bauen Sie sie mit: npm run build');
  process.exitCode = 1;
}
