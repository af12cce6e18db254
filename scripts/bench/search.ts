// Compares this search with plain fuse.js, fuse.js with a prebuilt index, and MiniSearch, on the same queries in
// the same run: npm run bench:search -- [FILE.json]. Plain fuse.js makes it last a minute or two.
import { join } from 'node:path';
import { weighGzipped } from '#scripts/evaluate/load-search.ts';
import { BrokenQueries, type JudgedQuery, readQueries } from '#scripts/evaluate/queries.ts';
import { judge, quantile, summarise } from '#scripts/evaluate/relevance.ts';
import { printFigures, printTable, round } from '#scripts/report.ts';
import { type Engine, makeEngines } from './search-engines.ts';

const LIMIT = 10;
const DEFAULT_FILE = join(import.meta.dirname, '..', '..', 'tests/relevance/queries.json');
/** Queries asked first, so that no engine is measured while its code is being compiled. */
const WARM_UP = 40;
/** Loading is measured this many times; the median is kept. */
const LOADS = 5;

interface Measures {
  readonly ms_median: number;
  readonly ms_p95: number;
  readonly bytes: number;
  readonly load_ms: number;
  readonly top1: number;
  readonly top3: number;
  readonly top10: number;
  readonly mrr: number;
  readonly zero: number;
}

function timeLoad({ load, files }: Engine): number {
  const times: number[] = [];
  for (let turn = 0; turn < LOADS; turn += 1) {
    const start = performance.now();
    load(files);
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

function measure(engine: Engine, queries: readonly JudgedQuery[]): Measures {
  const load_ms = timeLoad(engine);
  const ask = engine.load(engine.files);
  for (const { q } of queries.slice(0, WARM_UP)) ask(q);
  const times: number[] = [];
  const judgements = queries.map((query) => {
    const start = performance.now();
    const found = ask(query.q);
    times.push(performance.now() - start);
    return judge(query, found);
  });
  const { top1, top3, top10, mrr, zero } = summarise(judgements);
  const bytes = engine.files.reduce((sum, file) => sum + weighGzipped(file), 0);
  return {
    ...{ ms_median: quantile(times, 0.5), ms_p95: quantile(times, 0.95), bytes, load_ms },
    ...{ top1, top3, top10, mrr, zero },
  };
}

const COLUMNS = ['ms_median', 'ms_p95', 'bytes', 'load_ms', 'top1', 'top3', 'top10', 'mrr', 'zero'] as const;

/** Every state of the search box while the queries are typed, one key after the other. */
function timeKeystrokes({ load, files }: Engine, queries: readonly JudgedQuery[]): number {
  const ask = load(files);
  const times: number[] = [];
  for (const { q } of queries) {
    for (let length = 1; length <= q.length; length += 1) {
      const start = performance.now();
      ask(q.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return quantile(times, 0.95);
}

function run(file: string): void {
  const queries = readQueries(file);
  const rows: (string | number)[][] = [];
  const figures: Record<string, number> = {};
  for (const engine of makeEngines(LIMIT)) {
    const measures = measure(engine, queries);
    rows.push([engine.name, ...COLUMNS.map((name) => String(round(measures[name], 3)))]);
    if (engine.name === 'ours') figures['ours_keystroke_ms_p95'] = round(timeKeystrokes(engine, queries));
    for (const name of COLUMNS) figures[`${engine.name}_${name}`] = round(measures[name]);
  }
  const [ours, fuse] = [figures['ours_ms_p95'], figures['fuse_ms_p95']];
  if (ours !== undefined && fuse !== undefined) figures['ours_speedup_p95_vs_fuse'] = round(fuse / ours, 1);
  printTable(['engine', ...COLUMNS], rows);
  printFigures(figures);
}

try {
  run(process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? DEFAULT_FILE);
} catch (error) {
  if (!(error instanceof BrokenQueries)) throw error;
  process.stderr.write(`bench:search: ${error.message}\n`);
  process.exitCode = 1;
}
