// Writes the service worker of a build that is done: it names the files of this build, which only then have their names.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build as bundle } from 'vite';
import { findReferences, followReferences, isAhead } from './domain/offline/references.ts';
import { routes } from './routes.ts';
import type { Build, Core } from './service-worker/context.ts';

/** Pages that work without a connection from the first visit on. */
const CORE_PAGES = [
  routes.offline(),
  routes.home(),
  routes.explorer(),
  routes.search(),
  routes.selection(),
  routes.compare(),
];
/** Of the search, of the explorer, of the names that these and the selection show, of the outlines of the region. */
const CORE_INDEXES = [
  'recherche.*.json',
  'explorer.*.json',
  'metiers.*.json',
  'communes.*.json',
  'contours.*.svg',
];
/** Not named by their content: asked again behind the reader's back. */
const MARKS = ['/favicon.svg', routes.manifest()];

/** @param dist folder of the build. @throws when a file that the worker names is not there. */
export async function writeServiceWorker(dist: string): Promise<void> {
  const described = await describeBuild(dist);
  await bundle({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      __BUILD__: JSON.stringify(described),
      // The libraries speak to developers in the console unless told otherwise.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'service-worker', 'worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => routes.serviceWorker().slice(1),
      },
    },
  });
}

export async function describeBuild(dist: string): Promise<Build> {
  const read = async (path: string) => readFileSync(join(dist, path), 'utf8');
  const folderOrFile = (pattern: string): string => {
    const [found, ...others] = globSync(pattern, { cwd: join(dist, 'indexes') });
    if (found === undefined || others.length > 0)
      throw new Error(`${dist}/indexes: expected one ${pattern}, found ${[found, ...others].join(' ')}`);
    return `/indexes/${found}`;
  };
  const gather = async (pages: readonly string[], files: readonly string[]): Promise<Core> => {
    const named = await Promise.all(
      pages.map(async (path) => findReferences(await read(`${path}index.html`), path)),
    );
    const code = await followReferences([...new Set(named.flat())], read, isAhead);
    return { pages, files: [...files, ...code].toSorted() };
  };
  // Every page carries the territories, the region first. Figures of the others are kept once one has seen them.
  const region = /data-territories="([^ "]+)/.exec(await read('/index.html'))?.[1] ?? '';
  return {
    id: hashFolder(dist),
    offline: await gather([routes.offline()], MARKS),
    core: await gather(CORE_PAGES, [
      ...MARKS,
      ...[...CORE_INDEXES, `recrutement-${region}.*.json`].map(folderOrFile),
    ]),
    directoryUrl: folderOrFile('metiers.*.json'),
    comparedUrl: `${folderOrFile('comparer.*')}/`,
  };
}

/** The same for the same content, whenever and wherever it is built. */
function hashFolder(dist: string): string {
  const hash = createHash('sha256');
  const files = globSync('**', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => `/${file}` !== routes.serviceWorker());
  for (const file of files.toSorted()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(dist, file)));
  }
  return hash.digest('hex').slice(0, 10);
}
