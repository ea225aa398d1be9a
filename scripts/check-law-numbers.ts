// Fails on legal numbers that a text writes by hand instead of citing the law data. Exceptions stand
// in docs/law-number-exceptions.yaml, each with its reason; an unused one fails too.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { findLiterals } from '../src/lib/law/literals.ts';

type Exception = { file: string; text: string; reason: string };

const folders = [
  'content/cards',
  'content/guide',
  'content/cases',
  'content/changes',
  'content/episodes',
  'content/glossary',
  'content/instruments',
  'podcast',
];

function textsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx?|ya?ml|json)$/.test(name) && !name.endsWith('README.md'))
    .map((name) => `${folder}/${name}`);
}

const { exceptions } = parse(readFileSync('docs/law-number-exceptions.yaml', 'utf8')) as {
  exceptions: Exception[];
};
const unused = new Set(exceptions);
const found = folders
  .flatMap(textsIn)
  .flatMap((file) => findLiterals(file, readFileSync(file, 'utf8')))
  .filter((literal) => {
    const allowed = exceptions.find(
      ({ file, text }) => file === literal.file && text === literal.text,
    );
    if (allowed) unused.delete(allowed);
    return !allowed;
  });

for (const { file, line, text } of found) {
  console.error(
    `${file}, Zeile ${line}: „${text}“ ist von Hand geschrieben. Bitte mit {law:…} aus den Rechtsdaten setzen.`,
  );
}
for (const { file, text } of unused) {
  console.error(
    `docs/law-number-exceptions.yaml: „${text}“ kommt in ${file} nicht mehr vor. Bitte streichen.`,
  );
}
if (found.length + unused.size > 0) process.exit(1);
console.log(
  `Keine von Hand geschriebenen Zahlen des Rechts, ${exceptions.length} begründete Ausnahmen.`,
);
