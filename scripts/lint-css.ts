// Stylelint over style sheets and over the styles of components; settings in .stylelintrc.json.
import stylelint from 'stylelint';
import { styleSheets } from './lib/cssFiles.ts';
import { report } from './lib/fail.ts';

const sheets = styleSheets();
const problems: string[] = [];
for (const { file, css } of sheets) {
  const { results } = await stylelint.lint({ code: css, codeFilename: file });
  for (const { line, column, text } of results.flatMap((result) => result.warnings)) {
    problems.push(`${file}:${line}:${column} ${text}`);
  }
}
report(problems, `${sheets.length} Dateien mit Stilen sind in Ordnung.`);
