// Measures the build of the whole site, then of a site with four times the occupations, each from a cold cache:
// npm run bench:build. The cost of a page must not grow with the number of pages.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { multiplyOccupations } from './more-occupations.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FACTS = 'data/facts';
const TIMES = 4;
const BYTES_PER_MB = 1_000_000;

/** Stops the build under way. */
const stop = new AbortController();

// Inside the project: the pages that Astro renders from its output folder must find node_modules above them.
const cache = join(ROOT, '.cache');
mkdirSync(cache, { recursive: true });
const temporary = mkdtempSync(join(cache, 'bench-build-'));

interface Usage {
  readonly peakKb: number;
  readonly cpuSeconds: number;
}

interface Measures {
  readonly pages: number;
  /** Waited for, so they depend on what else the machine does. */
  readonly seconds: number;
  /** Of the processor, all threads together: steadier. */
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly outputMb: number;
}

/** Builds from these facts (a path relative to the project) in a folder that holds nothing yet. */
async function measureBuild(facts: string, folder: string): Promise<Measures> {
  const outDir = join(folder, 'site');
  const start = performance.now();
  const { peakKb, cpuSeconds } = await runBuild(facts, outDir, join(folder, 'cache'));
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

function runBuild(facts: string, outDir: string, cacheDir: string): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'build-once.ts'), [ROOT, outDir, cacheDir], {
      cwd: ROOT,
      env: { ...process.env, FACTS_DIR: facts, ASTRO_TELEMETRY_DISABLED: '1' },
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
      else reject(new Error(`the build from ${facts} failed (exit code ${code})\n${output.join('')}`));
    });
  });
}

function report(plain: Measures, larger: Measures): void {
  const pagesPerSecond = ({ pages, seconds }: Measures): number => round(pages / seconds, 1);
  const msPerPage = ({ pages, seconds }: Measures): number => round((seconds * 1000) / pages, 3);
  const ratio = (of: (measures: Measures) => number): number => round(of(larger) / of(plain), 2);
  const row = (name: string, of: (measures: Measures) => number) => [name, of(plain), of(larger), ratio(of)];
  printTable(
    ['', 'the site', `occupations ×${TIMES}`, 'ratio'],
    [
      row('pages', ({ pages }) => pages),
      row('seconds', ({ seconds }) => seconds),
      row('pages per second', pagesPerSecond),
      row('ms per page', msPerPage),
      row('processor seconds', ({ cpuSeconds }) => cpuSeconds),
      row('processor ms per page', ({ cpuSeconds, pages }) => round((cpuSeconds * 1000) / pages, 2)),
      row('peak memory, MB', ({ peakMb }) => round(peakMb, 0)),
      row('output, MB', ({ outputMb }) => round(outputMb, 1)),
    ],
  );
  const extraPages = larger.pages - plain.pages;
  const extraSeconds = larger.seconds - plain.seconds;
  const msPerExtraPage = (extraSeconds * 1000) / extraPages;
  print(
    `${extraPages} more pages take ${round(extraSeconds, 1)} s more: ${round(msPerExtraPage, 2)} ms per extra page, ` +
      `for ${msPerPage(plain)} ms per page of the site. The cost is linear when the ratio of ms per page is about 1 or less.`,
  );
  printFigures({
    pages: plain.pages,
    seconds: round(plain.seconds, 2),
    pages_per_s: pagesPerSecond(plain),
    peak_mb: round(plain.peakMb, 0),
    pages_x4: larger.pages,
    seconds_x4: round(larger.seconds, 2),
    pages_per_s_x4: pagesPerSecond(larger),
    peak_mb_x4: round(larger.peakMb, 0),
    ms_per_page: msPerPage(plain),
    ms_per_page_x4: msPerPage(larger),
  });
}

// `exit` also follows a failure; a signal alone would end the process without it. The build is stopped before the
// folder goes: it would write there again.
process.on('exit', () => {
  stop.abort();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

try {
  print('Building the site…');
  const plain = await measureBuild(FACTS, join(temporary, 'plain'));
  print(`Building with the occupations ×${TIMES}…`);
  const facts = join(temporary, 'facts');
  multiplyOccupations(join(ROOT, FACTS), facts, TIMES);
  // Relative, because Astro reads the path of a data file as an address: a Windows drive would not do.
  const larger = await measureBuild(relative(ROOT, facts).replaceAll('\\', '/'), join(temporary, 'larger'));
  report(plain, larger);
} catch (error) {
  process.stderr.write(`bench:build: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
