// Builds the whole site once, from a cold cache, and measures it: for the benchmarks of the build and of the offers.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const BYTES_PER_MB = 1_000_000;

/** Stops the build under way. */
const stop = new AbortController();

/** A folder that goes when the process ends, however it ends. */
export function makeBuildFolder(name: string): string {
  // Inside the project: the pages that Astro renders from its output folder must find node_modules above them.
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, `${name}-`));
  // `exit` also follows a failure; a signal alone would end the process without it. The build is stopped before the
  // folder goes: it would write there again.
  process.on('exit', () => {
    stop.abort();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  return folder;
}

/** Relative, because Astro reads the path of a data file as an address: a Windows drive would not do. */
export const fromRoot = (path: string): string => relative(ROOT, path).replaceAll('\\', '/');

interface Usage {
  readonly peakKb: number;
  readonly cpuSeconds: number;
}

export interface Measures {
  readonly pages: number;
  /** Waited for, so they depend on what else the machine does. */
  readonly seconds: number;
  /** Of the processor, all threads together: steadier. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly outputMb: number;
}

/** What a build reads elsewhere than usual: paths relative to the project. */
type Inputs = Readonly<Partial<Record<'FACTS_DIR' | 'OFFERS_DIR', string>>>;

/**
 * Builds in a folder that holds nothing yet.
 * @throws Error with what the build printed, when it fails.
 */
export async function measureBuild(inputs: Inputs, folder: string): Promise<Measures> {
  const outDir = join(folder, 'site');
  const start = performance.now();
  const { peakKb, cpuSeconds } = await runBuild(inputs, outDir, join(folder, 'cache'));
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    seconds,
    cpuSeconds,
    peakMb: (peakKb * 1024) / BYTES_PER_MB,
    outputMb: bytes / BYTES_PER_MB,
  };
}

function runBuild(inputs: Inputs, outDir: string, cacheDir: string): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'build-once.ts'), [ROOT, outDir, cacheDir], {
      cwd: ROOT,
      env: { ...process.env, ...inputs, ASTRO_TELEMETRY_DISABLED: '1' },
      silent: true,
      signal: stop.signal,
      killSignal: 'SIGKILL',
    });
    // Told only when the build fails.
    const output: string[] = [];
    child.stdout?.on('data', (chunk) => output.push(String(chunk)));
    child.stderr?.on('data', (chunk) => output.push(String(chunk)));
    let usage: Usage | null = null;
    child.on('message', (message) => {
      if (typeof message === 'object' && 'peakKb' in message && 'cpuSeconds' in message) {
        usage = { peakKb: Number(message.peakKb), cpuSeconds: Number(message.cpuSeconds) };
      }
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && usage !== null) resolve(usage);
      else
        reject(
          new Error(
            `the build with ${JSON.stringify(inputs)} failed (exit code ${code})\n${output.join('')}`,
          ),
        );
    });
  });
}
