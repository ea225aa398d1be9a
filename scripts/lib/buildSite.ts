import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { htmlFiles } from './dist.ts';

const fresh = '.cache/site';
const previous = '.cache/previous';
const site = 'dist';

/** Puts a complete build in the place of the last one; the target is never half written. */
export function swapIn(built: string, target: string, aside: string): void {
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, aside);
  renameSync(built, target);
  rmSync(aside, { recursive: true, force: true });
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint } = error as Error & {
    loc?: { file?: string; line?: number };
    hint?: string;
  };
  const place = loc?.file ? `\n${loc.file}${loc.line ? `, Zeile ${loc.line}` : ''}` : '';
  return `${error.message}${place}${hint ? `\n${hint}` : ''}`;
}

/**
 * Builds the whole site with its search index and swaps it in.
 *
 * @returns false when the build failed; the last good `dist/` then stays as it was
 */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  mkdirSync('.cache', { recursive: true });
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  try {
    await build({ outDir: fresh, logLevel: 'silent' });
  } catch (error) {
    console.error(explain(error));
    console.error(
      '\nDer Bau ist gescheitert. Der letzte gelungene Stand in dist/ bleibt, wie er war.',
    );
    return false;
  }
  swapIn(fresh, site, previous);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(`${htmlFiles(site).length} Seiten in ${seconds} s gebaut: dist/`);
  return true;
}
