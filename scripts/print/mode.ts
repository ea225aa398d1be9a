/** auto: print where a browser is found; required: install one if need be, and fail without files. */
export type PrintMode = 'auto' | 'required' | 'off';

/** From the environment: `PRINT`, else a build on a server for tests must print. */
export function printMode(environment: NodeJS.ProcessEnv = process.env): PrintMode {
  const wish = environment['PRINT'];
  if (wish === 'off' || wish === 'required') return wish;
  return environment['CI'] === 'true' ? 'required' : 'auto';
}
