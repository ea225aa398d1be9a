// Builds the whole site; a failed build leaves the last good dist/ in place.
import { buildSite } from './lib/buildSite.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
