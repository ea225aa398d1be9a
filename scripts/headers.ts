// Writes the header files for common static hosts; run after a change of policy, address or redirects.
import { writeFileSync } from 'node:fs';
import { settings } from '../src/settings.ts';
import { readRedirects } from './lib/addresses.ts';
import { hostFiles } from './lib/hostFiles.ts';

for (const [file, text] of Object.entries(hostFiles(settings, readRedirects()))) {
  writeFileSync(file, text);
  console.log(file);
}
