// Asks a real server, with the configuration that is published, for each kind of file: npm run check:server. Needs nginx
// (Debian: nginx-light, and libnginx-mod-http-brotli-static for brotli) and a built, compressed site in dist/.
import { globSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { hasNginx, startNginx } from '#scripts/deploy/run-nginx.ts';
import { CACHING, FRAMES, HEADERS, TYPES } from '#scripts/deploy/serving.ts';
import { print, printFigures } from '#scripts/report.ts';

const DIST = join(import.meta.dirname, '../../dist');
const PORT = 4390;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Without what fetch changes on the way: "..", and what it decodes. */
function ask(origin: string, path: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request(
      { hostname, port, path, headers: { 'accept-encoding': encoding, host: 'metiers.example.fr' } },
      (response) => {
        response.resume();
        const headers = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        );
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

const one = (pattern: string): string => `/${globSync(pattern, { cwd: DIST }).toSorted()[0] ?? ''}`;

async function check(origin: string, brotli: boolean): Promise<readonly string[]> {
  const faults: string[] = [];
  let asked = 0;
  const expectThat = (isSo: boolean, fault: string) => {
    asked += 1;
    if (!isSo) faults.push(fault);
  };
  const kinds = [
    ['/', 'text/html; charset=utf-8'],
    ['/metiers/', 'text/html; charset=utf-8'],
    [one('_astro/*.js'), 'application/javascript; charset=utf-8'],
    [one('_astro/*.css'), 'text/css; charset=utf-8'],
    [one('indexes/*.json'), 'application/json; charset=utf-8'],
    ['/service-worker.js', 'application/javascript; charset=utf-8'],
    ['/manifest.webmanifest', `${TYPES['webmanifest']}; charset=utf-8`],
    [one('stages/flux/**/*.atom'), `${TYPES['atom']}; charset=utf-8`],
    ['/stages/calendrier.ics', `${TYPES['ics']}; charset=utf-8`],
    [one('territoires/*.csv'), `${TYPES['csv']}; charset=utf-8`],
    [one('**/*.woff2'), TYPES['woff2'] ?? ''],
    ['/favicon.svg', 'image/svg+xml'],
    ['/not-there/', 'text/html; charset=utf-8'],
  ] as const;
  for (const [path, type] of kinds) {
    const { status, headers } = await ask(origin, path);
    expectThat(status === (path === '/not-there/' ? 404 : 200), `${path}: ${status}`);
    expectThat(
      headers['content-type'] === type,
      `${path}: type ${headers['content-type']}, expected ${type}`,
    );
    for (const [name, value] of HEADERS) {
      const given = headers[name.toLowerCase()];
      expectThat(given === value, `${path}: ${name} is ${given}, expected ${value}`);
    }
    const isHashed = CACHING.forever.under.some((folder) => path.startsWith(folder));
    const caching = isHashed ? CACHING.forever.value : CACHING.otherwise;
    expectThat(
      headers['cache-control'] === caching,
      `${path}: Cache-Control ${headers['cache-control']}, expected ${caching}`,
    );
    expectThat(headers['x-frame-options'] === 'DENY', `${path}: can be framed`);
    expectThat(headers['content-security-policy'] === FRAMES[1].policy, `${path}: no frame-ancestors`);
    expectThat(headers['server'] === 'nginx', `${path}: tells ${headers['server']}`);
  }
  for (const encoding of brotli ? (['br', 'gzip'] as const) : (['gzip'] as const)) {
    for (const path of ['/', one('_astro/*.js'), one('indexes/*.json'), one('territoires/*.csv')]) {
      const { headers } = await ask(origin, path, encoding);
      expectThat(headers['content-encoding'] === encoding, `${path}: not sent in ${encoding}`);
      expectThat(/accept-encoding/i.test(headers['vary'] ?? ''), `${path}: does not vary with the encoding`);
    }
  }
  const { status, headers } = await ask(origin, '/metiers');
  expectThat(
    status === 301 && headers['location'] === '/metiers/',
    `/metiers: ${status} ${headers['location']}`,
  );
  for (const path of [
    '/.git/config',
    '/.env',
    '/../package.json',
    '/%2e%2e/package.json',
    '/_astro/',
    '/index.html.gz',
    '/index.html.br',
  ]) {
    const answer = await ask(origin, path);
    expectThat(answer.status >= 400, `${path}: ${answer.status}`);
  }
  const embedded = await ask(origin, '/embed/anything/');
  expectThat(embedded.headers['x-frame-options'] === undefined, '/embed/: cannot be framed');
  expectThat(embedded.headers['content-security-policy'] === FRAMES[0].policy, '/embed/: another policy');
  print(`${asked} questions`);
  return faults;
}

if (!hasNginx()) {
  process.stderr.write('check:server: nginx is not installed (Debian: apt-get install nginx-light)\n');
  process.exitCode = 1;
} else {
  const server = await startNginx(DIST, PORT);
  try {
    const faults = await check(server.origin, server.brotli);
    for (const fault of faults) print(fault);
    if (faults.length > 0) process.exitCode = 1;
    printFigures({ faults: faults.length, brotli: Number(server.brotli) });
  } finally {
    server.stop();
  }
}
