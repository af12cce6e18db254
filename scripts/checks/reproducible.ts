// Builds the site twice from nothing and compares every file: npm run check:reproducible. Two builds of a commit on one day
// are the same to the byte, so that anyone can check that what is published is what is written here. (The next day, rules
// whose date has passed are shown otherwise.)
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { print, printFigures } from '#scripts/report.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHOWN = 20;

/** Path -> digest of what it holds. */
type Digests = ReadonlyMap<string, string>;

function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(
      join(ROOT, 'scripts/bench/build-once.ts'),
      [ROOT, join(folder, 'site'), join(folder, 'cache')],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the build failed (${code})`))));
  });
}

function digest(folder: string): Digests {
  const cwd = join(folder, 'site');
  return new Map(
    globSync('**/*', { cwd })
      .filter((path) => statSync(join(cwd, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(cwd, path)))
          .digest('hex'),
      ]),
  );
}

// Inside the project: the pages that Astro renders from its output folder must find node_modules above them.
mkdirSync(join(ROOT, '.cache'), { recursive: true });
const temporary = mkdtempSync(join(ROOT, '.cache', 'reproducible-'));
try {
  const folders = [join(temporary, 'first'), join(temporary, 'second')];
  for (const folder of folders) await build(folder);
  const [first, second] = folders.map(digest) as [Digests, Digests];
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  );
  for (const path of different.slice(0, SHOWN)) print(`differs: ${path}`);
  if (different.length > 0) process.exitCode = 1;
  printFigures({ files: first.size, different: different.length });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
