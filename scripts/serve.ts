// Serves the built site: `npm run serve`, with `-- --port 4400` on a port of your choice.
import { parseArgs } from 'node:util';
import { fail } from './lib/fail.ts';
import { serveAndSay } from './lib/serveSite.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
await serveAndSay(values.port === undefined ? undefined : Number(values.port)).catch(fail);
