// Who may import whom. The same table stands in biome.json as lint errors; this test checks every file, templates
// and relative paths included, and that the two tables agree.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeDiagram } from '#scripts/checks/architecture.ts';
import { readImports, readSourceFiles } from '#scripts/checks/imports.ts';

const ROOT = join(import.meta.dirname, '..');

/** Room -> rooms it may import from. `routes` and `site` are single files; `styles` is CSS. */
const ALLOWED: Record<string, readonly string[]> = {
  schemas: [],
  copy: ['schemas', 'domain'],
  domain: ['schemas'],
  'url-state': ['domain', 'schemas', 'copy'],
  charts: ['domain', 'schemas', 'copy'],
  map: ['domain'],
  workers: ['domain'],
  'service-worker': ['domain', 'schemas', 'copy', 'url-state', 'browser', 'routes'],
  browser: ['map', 'domain', 'copy'],
  queries: ['domain', 'schemas', 'copy', 'site'],
  components: [
    'queries',
    'domain',
    'charts',
    'copy',
    'routes',
    'site',
    'islands',
    'schemas',
    'workers',
    'url-state',
    'browser',
  ],
  islands: ['domain', 'url-state', 'charts', 'copy', 'routes', 'schemas', 'workers', 'browser', 'map'],
  layouts: ['components', 'queries', 'copy', 'routes', 'site', 'styles', 'domain', 'schemas'],
  scripts: ['schemas', 'domain', 'site', 'routes'],
};

/** Rooms that may use the schemas as types only: zod must not reach the browser, nor the pure code. */
const TYPES_ONLY = [
  'copy',
  'domain',
  'url-state',
  'charts',
  'islands',
  'components',
  'workers',
  'browser',
  'service-worker',
];

/** Form of employers: it checks with the schema of the import, and two accounts of the same rules would drift apart. */
const CARRIES_ZOD = 'src/components/offers/check-deposit.ts';

/** Packages that these rooms may use: in the pure ones everything else would be I/O, a framework or a clock. */
const PURE_PACKAGES: Record<string, readonly string[]> = {
  schemas: ['zod'],
  domain: ['fuse.js'],
  copy: [],
  'url-state': [],
  browser: ['react', 'react-dom', 'maplibre-gl'],
  map: ['maplibre-gl'],
};

const files = readSourceFiles();
const imports = readImports(files);

/** "fuse.js/basic" -> "fuse.js", "@scope/name/file" -> "@scope/name". */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

test('the code has files and imports to check', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(imports.length).toBeGreaterThan(200);
});

describe.each(Object.keys(ALLOWED))('%s', (room) => {
  const own = imports.filter((entry) => entry.room === room);

  test('imports only from the rooms it may', () => {
    const strays = own
      .filter(({ target }) => target !== null && target !== room && !ALLOWED[room]?.includes(target))
      .map(({ file, specifier }) => `${file} -> ${specifier}`);
    expect(strays).toEqual([]);
  });

  test('goes to another room through its alias, not through a relative path', () => {
    const strays = own
      .filter(({ specifier, target }) => specifier.startsWith('.') && target !== room)
      .map(({ file, specifier }) => `${file} -> ${specifier}`);
    expect(strays).toEqual([]);
  });
});

test('rooms that ship to the browser use the schemas as types only', () => {
  const strays = imports
    .filter(({ room, target, isType }) => TYPES_ONLY.includes(room) && target === 'schemas' && !isType)
    .filter(({ file }) => file !== CARRIES_ZOD)
    .map(({ file, specifier }) => `${file} -> ${specifier}`);
  expect(strays).toEqual([]);
});

test('words know the types of the domain, and none of its code', () => {
  const strays = imports
    .filter(({ room, target, isType }) => room === 'copy' && target === 'domain' && !isType)
    .map(({ file, specifier }) => `${file} -> ${specifier}`);
  expect(strays).toEqual([]);
});

test('rooms with a list of packages use no other', () => {
  const strays = imports
    .filter(
      ({ room, target, specifier }) =>
        target === null && PURE_PACKAGES[room]?.includes(packageOf(specifier)) === false,
    )
    .map(({ file, specifier }) => `${file} -> ${specifier}`);
  expect(strays).toEqual([]);
});

test('the domain knows neither the clock, nor chance, nor the browser', () => {
  // A day that is given may be parsed: that is arithmetic.
  const forbidden =
    /\bDate\b(?!\.parse\()|Math\.random|\b(document|window|localStorage|fetch|process|console)\b\s*[.(]/;
  const strays = files
    .filter((file) => file.startsWith('src/domain/'))
    .filter((file) =>
      forbidden.test(readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
  expect(strays).toEqual([]);
});

test('no island imports another, by its alias or by a path', () => {
  const strays = imports.filter(({ file, room, specifier }) => {
    if (room !== 'islands') return false;
    const own = file.split('/')[2];
    const reached = specifier.startsWith('.')
      ? posix.join('/', posix.dirname(file), specifier)
      : specifier.replace('#islands/', '/src/islands/');
    return reached.startsWith('/src/islands/') && reached.split('/')[3] !== own;
  });
  expect(strays).toEqual([]);
});

test('the diagram of docs/architecture.md is that of the code', () => {
  expect(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')).toContain(composeDiagram(imports));
});

test('every file opens with a sentence on what it is for', () => {
  const strays = files.filter((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8').replace(/^---\n/, '');
    return !/^(\/\/|\/\*) ?\S/.test(source);
  });
  expect(strays).toEqual([]);
});

test('biome.json forbids the same imports', () => {
  const config: BiomeConfig = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  const rooms = [...Object.keys(ALLOWED), 'pages', 'routes', 'site', 'styles'];
  for (const [room, allowed] of Object.entries(ALLOWED)) {
    const folder = room === 'scripts' ? 'scripts/**' : `src/${room}/**`;
    const rule = config.overrides.find((override) => override.includes.includes(folder));
    const groups = rule?.linter?.rules?.style?.noRestrictedImports?.options.patterns[0]?.group ?? [];
    const forbidden = new Set(groups.map((pattern) => pattern.slice(1).split('/')[0]));
    const expected = rooms.filter((other) => other !== room && !allowed.includes(other));
    expect([room, ...forbidden].toSorted(), `overrides of biome.json for ${folder}`).toEqual(
      [room, ...expected].toSorted(),
    );
  }
});

interface BiomeConfig {
  readonly overrides: readonly {
    readonly includes: readonly string[];
    readonly linter?: {
      readonly rules?: {
        readonly style?: {
          readonly noRestrictedImports?: {
            readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
          };
        };
      };
    };
  }[];
}
