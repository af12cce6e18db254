// The worker of a build names its files, all of them there, and changes with any of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeBuild } from './built-service-worker.ts';

let dist = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const PAGES = ['', 'hors-ligne/', 'explorer/', 'recherche/', 'ma-selection/', 'comparer/'];
const INDEXES = [
  'recherche.1.json',
  'explorer.1.json',
  'metiers.1.json',
  'communes.1.json',
  'contours.1.svg',
];

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'built-'));
  for (const page of PAGES) {
    write(
      `${page}index.html`,
      '<body data-territories="anjou mauges"><script src="/_astro/page.js"></script>',
    );
  }
  write('explorer/index.html', '<astro-island component-url="/_astro/explorer.js">');
  write('_astro/page.js', 'import("./late.js")');
  write('_astro/late.js', 'import("./maplibre.js")');
  write('_astro/maplibre.js', '');
  write('_astro/explorer.js', '');
  for (const file of [
    ...INDEXES,
    'recrutement-anjou.1.json',
    'recrutement-mauges.1.json',
    'comparer.1/a.json',
  ]) {
    write(`indexes/${file}`, '{}');
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

test('names what the pages need, with what comes late, without the map', async () => {
  const { core, offline, comparedUrl, directoryUrl } = await describeBuild(dist);
  expect(core.files).toEqual([
    '/_astro/explorer.js',
    '/_astro/late.js',
    '/_astro/page.js',
    '/favicon.svg',
    ...[
      'communes.1.json',
      'contours.1.svg',
      'explorer.1.json',
      'metiers.1.json',
      'recherche.1.json',
      'recrutement-anjou.1.json',
    ].map((file) => `/indexes/${file}`),
    '/manifest.webmanifest',
  ]);
  expect(offline.files).toEqual([
    '/_astro/late.js',
    '/_astro/page.js',
    '/favicon.svg',
    '/manifest.webmanifest',
  ]);
  expect([comparedUrl, directoryUrl]).toEqual(['/indexes/comparer.1/', '/indexes/metiers.1.json']);
});

test('is the same for the same content, and another for any other', async () => {
  const { id } = await describeBuild(dist);
  write('service-worker.js', 'of the build before');
  expect((await describeBuild(dist)).id).toBe(id);
  write('indexes/comparer.1/a.json', '{"title":1}');
  expect((await describeBuild(dist)).id).not.toBe(id);
});

test('a file that is missing stops the build, and says which', async () => {
  rmSync(join(dist, 'indexes/explorer.1.json'));
  await expect(describeBuild(dist)).rejects.toThrow('expected one explorer.*.json');
});
