// Checks all texts and data below content/ and the scripts of podcast/; prints every fault in German.
// Usage: node scripts/check-content.ts [rootDir] [--unused-sources]
import { readContentFiles } from '../src/lib/content/readContent.ts';
import { formatProblem, validateContent } from '../src/lib/content/validate.ts';
import { checkScripts } from '../src/lib/podcast/checkScripts.ts';
import { readWorkshop } from '../src/lib/podcast/workshop.ts';
import { parameterIds, parameters } from '../src/rules/index.ts';

const args = process.argv.slice(2);
const unusedSources = args.includes('--unused-sources');
const rootDir = args.find((arg) => !arg.startsWith('--')) ?? '.';

const citedSources = new Set(
  parameters.flatMap((parameter) => parameter.versions.map((version) => version.source)),
);
const files = readContentFiles(rootDir);
const workshop = readWorkshop(rootDir);
const problems = [
  ...validateContent(files, { lawIds: parameterIds, citedSources }, { unusedSources }),
  ...checkScripts(workshop, { files, lawIds: parameterIds }),
];
const count = `content/: ${files.length} Dateien, podcast/: ${workshop.benches.length} Skripte`;

for (const problem of problems) console.log(formatProblem(problem));
if (problems.length === 0) {
  console.log(`${count}, keine Fehler.`);
} else {
  console.log(`\n${count}, ${problems.length} Fehler.`);
  process.exitCode = 1;
}
