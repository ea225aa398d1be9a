// `npm start`: builds the whole site with its search index and serves it.
import { buildSite } from './lib/buildSite.ts';
import { fail } from './lib/fail.ts';
import { serveAndSay } from './lib/serveSite.ts';

if (await buildSite()) await serveAndSay().catch(fail);
else process.exitCode = 1;
