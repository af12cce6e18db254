// Who imports whom in src and scripts: what tests/architecture.test.ts checks, and docs/architecture.md draws.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

const IMPORT =
  /^\s*(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;

export interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  readonly isType: boolean;
  /** Room of the target; null for a package. */
  readonly target: string | null;
}

/** Paths from the root of the project; tests left out. */
export function readSourceFiles(): readonly string[] {
  return globSync(['src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts'], { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
}

export function readImports(files: readonly string[]): readonly Import[] {
  return files.flatMap((file) => {
    const source = readFileSync(join(ROOT, file), 'utf8');
    return [...source.matchAll(IMPORT)].map((match): Import => {
      const specifier = match[3] ?? match[4] ?? match[5] ?? '';
      return {
        file,
        room: roomOf(file),
        specifier,
        isType: match[2] !== undefined,
        target: targetRoom(file, specifier),
      };
    });
  });
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === 'scripts') return 'scripts';
  return second.replace(/\.ts$/, '');
}

function targetRoom(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0] ?? null;
  if (!specifier.startsWith('.')) return null;
  return roomOf(posix.normalize(relative(ROOT, join(ROOT, dirname(file), specifier)).replaceAll('\\', '/')));
}
