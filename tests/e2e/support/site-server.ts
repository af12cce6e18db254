// Serves the built site on a port of its own, so that a test may publish another version of it in the middle.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface SiteServer {
  readonly url: string;
  /** From now on, this path has another text; `null`: it is no more. */
  readonly publish: (path: string, text: string | null) => void;
  /** The text of a path as it was built. */
  readonly read: (path: string) => string;
  readonly stop: () => Promise<void>;
}

export async function startSiteServer(): Promise<SiteServer> {
  const published = new Map<string, string | null>();
  const fileOf = (path: string) => join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname);
    const text = published.get(pathname);
    if (text === null || (text === undefined && !existsSync(file))) {
      response
        .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>404');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
      .end(text ?? readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    publish: (path, text) => void published.set(path, text),
    read: (path) => readFileSync(fileOf(path), 'utf8'),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
