// Cuts the two typefaces down to the characters of German text. Run `npm run fonts` after an update
// of the font packages and commit the result; the budget is checked in scripts/check-dist.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const latin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
);
const german = Array.from(
  'ÄÖÜäöüßẞ„“”‚‘’–—…·•×÷°§€²³½¼¾«»‹›éèêëàâáçñîïíôóúûøåæšžćčłĐđİığş→←↑↓✓−≤≥',
);
const invisible = ['\u00a0', '\u00ad', '\u2009', '\u202f', '\u2060'];
const characters = [...latin, ...german, ...invisible].join('');

const label = '@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin';
const text = '@fontsource-variable/source-serif-4/files/source-serif-4-latin';

const fonts: { from: string; to: string; axes?: Parameters<typeof subsetFont>[2] }[] = [
  { from: `${label}-500-normal.woff2`, to: 'barlow-500' },
  { from: `${label}-600-normal.woff2`, to: 'barlow-600' },
  {
    from: `${text}-opsz-normal.woff2`,
    to: 'serif',
    axes: { variationAxes: { wght: { min: 400, max: 600 }, opsz: { min: 10, max: 32 } } },
  },
  {
    from: `${text}-wght-italic.woff2`,
    to: 'serif-italic',
    axes: { variationAxes: { wght: 400 } },
  },
];

const folder = 'src/styles/fonts';
mkdirSync(folder, { recursive: true });
let total = 0;
for (const { from, to, axes } of fonts) {
  const original = readFileSync(`node_modules/${from}`);
  const subset = await subsetFont(original, characters, { targetFormat: 'woff2', ...axes });
  writeFileSync(`${folder}/${to}.woff2`, subset);
  total += subset.length;
  console.log(`${to}.woff2: ${(subset.length / 1000).toFixed(1)} kB`);
}
console.log(`Zusammen ${(total / 1000).toFixed(1)} kB`);
