// Checks every built page against the HTML standard; settings in .htmlvalidate.json.
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { htmlFiles } from './lib/dist.ts';
import { report } from './lib/fail.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const files = htmlFiles('dist');
const problems: string[] = [];
for (const file of files) {
  const { results } = await validator.validateFile(file);
  for (const { messages } of results) {
    for (const { line, column, message, ruleId } of messages) {
      problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
}
report(problems, `${files.length} Seiten sind gültiges HTML.`);
