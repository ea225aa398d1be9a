// Checks all texts and data below content/ and prints every fault in German.
// Usage: node scripts/check-content.ts [rootDir] [--unused-sources]
import { readContentFiles } from '../src/lib/content/readContent.ts';
import { formatProblem, validateContent } from '../src/lib/content/validate.ts';
import { parameterIds, parameters } from '../src/rules/index.ts';

const args = process.argv.slice(2);
const unusedSources = args.includes('--unused-sources');
const rootDir = args.find((arg) => !arg.startsWith('--')) ?? '.';

const citedSources = new Set(
  parameters.flatMap((parameter) => parameter.versions.map((version) => version.source)),
);
const files = readContentFiles(rootDir);
const problems = validateContent(files, { lawIds: parameterIds, citedSources }, { unusedSources });

for (const problem of problems) console.log(formatProblem(problem));
if (problems.length === 0) {
  console.log(`content/: ${files.length} Dateien, keine Fehler.`);
} else {
  console.log(`\ncontent/: ${files.length} Dateien, ${problems.length} Fehler.`);
  process.exitCode = 1;
}
