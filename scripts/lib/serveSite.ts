import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { preview } from 'astro';
import { securityHeaders } from '../../src/lib/csp.ts';
import { settings } from '../../src/settings.ts';

const usualPort = 4321;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: 'localhost' }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port from `wanted` on. */
export async function freePort(wanted = usualPort): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`Zwischen Port ${wanted} und ${wanted + 99} ist keiner frei.`);
}

/** Serves `dist/` with the headers a host should send; answers HEAD and byte ranges. */
async function serveSite(port: number): Promise<void> {
  if (!existsSync('dist/index.html')) {
    throw new Error('Es gibt noch keine gebaute Website. Bauen Sie sie mit: npm run build');
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await preview({
    configFile: false,
    outDir: 'dist',
    trailingSlash: 'always',
    logLevel: 'silent',
    server: { port, headers: securityHeaders(settings.mediaBase) },
  });
}

/** Serves `dist/` on the usual port, or says that it took another one. */
export async function serveAndSay(wanted = usualPort): Promise<void> {
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} ist belegt, darum Port ${port}.`);
  await serveSite(port);
  console.log(`\nDie Website läuft: http://localhost:${port}/\nBeenden mit Strg+C.`);
}
