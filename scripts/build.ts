// Builds the whole site; a failed build leaves the last good dist/ in place.
import { parseArgs } from 'node:util';
import { buildSite } from './lib/buildSite.ts';

// `--as-of=2026-12-31` builds the site as of another day, to see what a change of law will do.
// `--print` demands the PDF files and installs a browser if need be, `--no-print` leaves them out.
const { values } = parseArgs({
  options: {
    'as-of': { type: 'string' },
    print: { type: 'boolean' },
    'no-print': { type: 'boolean' },
  },
});
if (values['as-of'] !== undefined) process.env['AS_OF'] = values['as-of'];

if (values.print) process.env['PRINT'] = 'required';
if (values['no-print']) process.env['PRINT'] = 'off';

process.exitCode = (await buildSite()) ? 0 : 1;
