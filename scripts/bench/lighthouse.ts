// What Lighthouse says of ten kinds of pages, on its slow phone, served as they will be: npm run build && npm run
// deploy:compress && npm run bench:lighthouse [-- --runs 3] [KIND…]. Some eight minutes; wants an idle machine. The first
// run fetches Lighthouse from npm: it is not installed with the project, which it would double.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FLAT_CHROMIUM_ARGS, findChromium } from '#scripts/browser/chromium.ts';
import { hasNginx, startNginx } from '#scripts/deploy/run-nginx.ts';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { PAGE_BUDGETS } from './budgets.ts';
import { DIST, readBuiltPage, textOf } from './built-page.ts';
import { weighBrotli } from './weigh.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PORT = 4388;
const TRIES = 3;
const KINDS = [
  'home',
  'occupation',
  'domain',
  'territory',
  'training',
  'establishment',
  'guide',
  'explorer',
  'near-me',
  'map',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Milliseconds, but for the shift, which is a share of the screen. */
const TIMES = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>;
}
type Run = Readonly<Record<(typeof CATEGORIES)[number] | keyof typeof TIMES, number>>;

/** The page of a kind with the most HTML: what is said of it holds for the others. */
function heaviestOf(kind: string): string {
  const pages = PAGE_BUDGETS.find((budget) => budget.kind === kind)?.pages;
  if (pages === undefined) throw new Error(`${kind}: expected one of ${KINDS.join(', ')}`);
  const [file] = globSync(pages, { cwd: DIST })
    .map((path) => ({ path, bytes: statSync(join(DIST, path)).size }))
    .toSorted((one, other) => other.bytes - one.bytes || one.path.localeCompare(other.path, 'fr'));
  if (file === undefined) throw new Error(`dist/${pages} is not there: run "npm run build" first`);
  return `/${file.path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

/** @throws what Lighthouse says when it fails. */
function runOnce(url: string, folder: string, tries = TRIES): Run {
  const output = join(folder, 'report.json');
  const { status, stderr } = spawnSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless ${FLAT_CHROMIUM_ARGS.join(' ')}`,
    ],
    // It would report its own faults to its makers.
    { env: { ...process.env, CHROME_PATH: findChromium(), CI: 'true' }, encoding: 'utf8' },
  );
  if (status !== 0) {
    // Chromium sometimes loses the trace of a load: Lighthouse asks to be run again.
    if (tries > 1) return runOnce(url, folder, tries - 1);
    throw new Error(`${LIGHTHOUSE} failed on ${url}:\n${stderr}`);
  }
  const report: Report = JSON.parse(readFileSync(output, 'utf8'));
  const scores = CATEGORIES.map((name) => [name, (report.categories[name]?.score ?? 0) * 100]);
  const times = Object.entries(TIMES).map(([name, audit]) => [
    name,
    report.audits[audit]?.numericValue ?? Number.NaN,
  ]);
  return Object.fromEntries([...scores, ...times]);
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  throw new Error(`--runs: expected a whole number from 1, found "${values.runs}"`);
}
if (!hasNginx()) throw new Error('nginx is not there: apt-get install nginx-light');
if (!existsSync(join(DIST, 'index.html.br'))) throw new Error('Run "npm run deploy:compress" first');

const folder = mkdtempSync(join(tmpdir(), 'rose-lighthouse-'));
const server = await startNginx(DIST, PORT);
const measured: { readonly kind: string; readonly path: string; readonly run: Run; readonly text: number }[] =
  [];
try {
  for (const kind of positionals.length > 0 ? positionals : KINDS) {
    const path = heaviestOf(kind);
    const all = Array.from({ length: runs }, () => runOnce(server.origin + path, folder));
    const names = [...CATEGORIES, ...(Object.keys(TIMES) as (keyof typeof TIMES)[])];
    const run = Object.fromEntries(names.map((name) => [name, median(all.map((each) => each[name]))])) as Run;
    measured.push({ kind, path, run, text: weighBrotli(textOf(readBuiltPage(path).html)) });
  }
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

print(
  `Lighthouse ${LIGHTHOUSE.split('@')[1]}, phone, simulated slow 4G, median of ${runs}; brotli: ${server.brotli}.`,
);
print(
  'Milliseconds; shift of the layout; the text of the page alone in bytes of brotli, which is the floor.\n',
);
printTable(
  ['', ...CATEGORIES, 'first paint', 'largest', 'blocked', 'shift', 'text'],
  measured.map(({ kind, run, text }) => [
    kind,
    ...CATEGORIES.map((name) => run[name]),
    Math.round(run.fcp),
    Math.round(run.lcp),
    Math.round(run.tbt),
    round(run.cls, 3),
    text,
  ]),
);
for (const { kind, path } of measured) print(`${kind}: ${path}`);
const worst = (pick: (run: Run) => number, choose: (...values: number[]) => number) =>
  choose(...measured.map(({ run }) => pick(run)));
printFigures({
  performance_lowest: worst((run) => run.performance, Math.min),
  accessibility_lowest: worst((run) => run.accessibility, Math.min),
  best_practices_lowest: worst((run) => run['best-practices'], Math.min),
  seo_lowest: worst((run) => run.seo, Math.min),
  lcp_highest_ms: Math.round(worst((run) => run.lcp, Math.max)),
  lcp_lowest_ms: Math.round(worst((run) => run.lcp, Math.min)),
  tbt_highest_ms: Math.round(worst((run) => run.tbt, Math.max)),
  cls_highest: round(
    worst((run) => run.cls, Math.max),
    3,
  ),
});
