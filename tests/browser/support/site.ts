import { readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { securityHeaders } from '../../../src/lib/csp.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
};

/** A host of a built site that can be stopped, and whose files can be exchanged. */
export class Site {
  /** Paths that break off after half of the file. */
  readonly broken = new Set<string>();
  /** Paths that are not there, as in the middle of an upload. */
  readonly missing = new Set<string>();
  private readonly server = createServer((request, response) => this.answer(request, response));

  constructor(private folder: string) {}

  async start(): Promise<string> {
    this.server.listen(0, 'localhost');
    await once(this.server, 'listening');
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts another build in the place of the one that is served. */
  replace(folder: string): void {
    this.folder = folder;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(this.folder, path.endsWith('/') ? `${path}index.html` : path);
    for (const [name, value] of Object.entries(securityHeaders('', path)))
      response.setHeader(name, value);
    if (this.missing.has(path) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const data = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': data.length,
      'Cache-Control': 'no-cache',
    });
    if (!this.broken.has(path)) response.end(data);
    else response.write(data.subarray(0, data.length / 2), () => response.destroy());
  }
}
