// The open data in dist/ against the schemas beside them, as a stranger would check them.
import { readFileSync } from 'node:fs';
import { dataFileNames } from '../src/lib/openData.ts';
import { dataProblems, type DataFile } from './lib/openData.ts';
import { report } from './lib/fail.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(`dist/daten/${path}`, 'utf8'));
const files = dataFileNames.map((name): DataFile => ({
  name,
  data: read(`${name}.json`),
  schema: read(`${name}.schema.json`) as object,
}));
report(dataProblems(files), `${files.length} Dateien unter /daten/ passen zu ihrem Schema.`);
