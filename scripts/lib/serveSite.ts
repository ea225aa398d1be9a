import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
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

/** Sends the headers of a page's address, as a static host reads them from its header file. */
function sendHeaders(request: IncomingMessage, response: ServerResponse): void {
  const wanted = securityHeaders(settings.mediaBase, request.url);
  for (const [name, value] of Object.entries(wanted)) response.setHeader(name, value);
}

/** Serves `dist/` with the headers a host should send; answers HEAD and byte ranges. */
async function serveSite(port: number): Promise<void> {
  if (!existsSync('dist/index.html')) {
    throw new Error('Es gibt noch keine gebaute Website. Bauen Sie sie mit: npm run build');
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const started = await preview({
    configFile: false,
    outDir: 'dist',
    trailingSlash: 'always',
    logLevel: 'silent',
    server: { port },
  });
  // Astro's own option sends the same headers for every address.
  const { server } = started as typeof started & { server: Server };
  server.prependListener('request', sendHeaders);
}

/** Serves `dist/` on the usual port, or says that it took another one. */
export async function serveAndSay(wanted = usualPort): Promise<void> {
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} ist belegt, darum Port ${port}.`);
  await serveSite(port);
  console.log(`\nDie Website läuft: http://localhost:${port}/\nBeenden mit Strg+C.`);
}
