// How many visitors a server can take: nginx on this machine with the configuration that is published, asked for whole
// visits, then for as much as a whole country would at its busiest. npm run build && npm run deploy:compress && npm run
// bench:server. Takes under 30 s; server and visitors share the processors, and nothing is encrypted.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { routes } from '#routes';
import type { Territory } from '#schemas/territory.ts';
import { hasNginx, type RunningServer, startNginx } from '#scripts/deploy/run-nginx.ts';
import { makeDice } from '#scripts/dice.ts';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { site } from '#site';
import { DIST, readBuilt, readBuiltPage, readOnDemand } from './built-page.ts';

const PORT = 4389;
const SEED = 20_261_123;
const CONNECTIONS = 50;
/** Drawn for each connection, which then starts again: 600 visits, of 1 200 occupations. */
const VISITS_EACH = 12;
const SECONDS = { warmUp: 2, most: 10, country: 8 } as const;

/** What is assumed of the public, on the high side each time: nobody has counted it yet. */
const ASSUMED = {
  /** Visits a month for each inhabitant: one person in ten, once. */
  visitsAMonth: 0.1,
  /** The busiest second beside the mean one: the busiest day has 3 times the mean, its busiest hour 3 times the mean
   * of its hours, and the busiest second of that hour 3 times the mean of its seconds. */
  peak: 3 * 3 * 3,
  /** Insee, all of France. */
  country: 68_000_000,
} as const;
const SECONDS_A_MONTH = 30 * 24 * 3600;

interface Asked {
  readonly path: string;
  readonly isPage: boolean;
}
type Visit = readonly Asked[];

interface Measured {
  readonly seconds: number;
  readonly requests: number;
  readonly pages: number;
  readonly bytes: number;
  readonly faults: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processors kept busy, by the server and by those who ask. */
  readonly busy: { readonly server: number; readonly visitors: number };
}

const readWords = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, word = '']) => word);

/** What a page asks for, itself first. `all`: with what waits for an interaction, and all the indexes that it names. */
function filesOf(address: string, all = false): readonly string[] {
  const { html, styles, scripts, onDemand, fonts, images } = readBuiltPage(address);
  const later = all ? [...onDemand, ...readWords(html, /(\/indexes\/[\w.-]+\.(?:json|svg))/g)] : [];
  return [address, ...styles, ...scripts, ...fonts, ...images, ...later];
}

/** The worker and all that it lays by on a first visit. */
function filesOfWorker(): readonly string[] {
  const named = readWords(readBuilt(routes.serviceWorker()).toString(), /["'`](\/[\w@./-]*)["'`]/g);
  const isThere = (path: string) => existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
  return [routes.serviceWorker(), ...named.filter(isThere)];
}

const addressesIn = (folder: string): readonly string[] =>
  globSync(`${folder}/*/index.html`, { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .toSorted();

/** Draws visits: the home page, its search, two occupations, a training, and a list or a map with its index. */
function makeVisits(): () => Visit {
  const roll = makeDice(SEED);
  const draw = (addresses: readonly string[]) => addresses[roll(addresses.length)] ?? routes.home();
  const known = new Map<string, readonly string[]>();
  const files = (address: string, all = false) => {
    const found = known.get(address) ?? filesOf(address, all);
    known.set(address, found);
    return found;
  };
  const home = readBuiltPage(routes.home());
  const search = [...readOnDemand(home, 'SearchBox'), ...readWords(home.html, /\sdata-index-url="([^"]+)"/g)];
  const worker = filesOfWorker();
  const occupations = addressesIn('metiers');
  const trainings = addressesIn('formations');
  const lists = [routes.trainings(), routes.map(), routes.offers()];
  return () => {
    const opened = [
      files(routes.home()),
      files(draw(occupations)),
      files(draw(occupations)),
      files(draw(trainings)),
      files(draw(lists), true),
    ];
    // A browser that has never come: each file once.
    const asked = new Map<string, Asked>();
    const add = (path: string, isPage: boolean) => {
      if (!asked.has(path)) asked.set(path, { path, isPage });
    };
    for (const [index, [page = '', ...others]] of opened.entries()) {
      add(page, true);
      for (const path of others) add(path, false);
      if (index === 0) for (const path of [...search, ...worker]) add(path, false);
    }
    return [...asked.values()];
  };
}

const encodingOf = ({ brotli }: RunningServer) => (brotli ? 'br, gzip' : 'gzip');

/** @param rate requests a second; without it, as many as the server takes. */
async function measure(
  server: RunningServer,
  draw: () => Visit,
  duration: number,
  rate?: number,
): Promise<Measured> {
  const times: number[] = [];
  const read: { readonly asked: readonly Asked[]; done: number }[] = [];
  const before = { server: server.readProcessorSeconds(), own: process.cpuUsage() };
  const result = await autocannon({
    url: server.origin,
    connections: CONNECTIONS,
    duration,
    headers: { 'accept-encoding': encodingOf(server) },
    ...(rate === undefined ? {} : { overallRate: rate }),
    setupClient: (client) => {
      const asked = Array.from({ length: VISITS_EACH }, draw).flat();
      const own = { asked, done: 0 };
      read.push(own);
      client.setRequests(asked.map(({ path }) => ({ path })));
      client.on('response', (_status, _bytes, time) => {
        own.done += 1;
        times.push(time);
      });
    },
  });
  const own = process.cpuUsage(before.own);
  const busy = {
    server: (server.readProcessorSeconds() - before.server) / result.duration,
    visitors: (own.user + own.system) / 1e6 / result.duration,
  };
  const sorted = Float64Array.from(times).sort();
  const pages = read.map(({ asked, done }) => {
    const countPages = (some: readonly Asked[]) => some.filter(({ isPage }) => isPage).length;
    const rounds = Math.floor(done / asked.length);
    return rounds * countPages(asked) + countPages(asked.slice(0, done % asked.length));
  });
  return {
    seconds: result.duration,
    requests: times.length,
    pages: pages.reduce((sum, each) => sum + each, 0),
    bytes: result.throughput.total,
    faults: result.errors + result.timeouts + result.non2xx,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? Number.NaN,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
    busy,
  };
}

function readPopulation(): number {
  const file = join(DIST, '..', 'data', 'facts', 'regions', site.region, 'territories.json');
  // The pipeline has validated this file: reading it again as its type is enough for a measure.
  const territories = JSON.parse(readFileSync(file, 'utf8')) as readonly Territory[];
  const region = territories.find(({ kind }) => kind === 'region');
  if (region === undefined) throw new Error('data/facts does not say how many live in the region');
  return region.population;
}

async function run(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html.gz'))) {
    throw new Error(
      'there is no compressed site in dist/: run "npm run build" and "npm run deploy:compress" first',
    );
  }
  const server = await startNginx(DIST, PORT);
  try {
    const draw = makeVisits();
    const sample = Array.from({ length: 100 }, draw);
    const pagesEach = sample.flat().filter(({ isPage }) => isPage).length / sample.length;
    const requestsEach = sample.flat().length / sample.length;
    const peakOf = (inhabitants: number) =>
      ((inhabitants * ASSUMED.visitsAMonth * pagesEach) / SECONDS_A_MONTH) * ASSUMED.peak;
    const peaks = { region: peakOf(readPopulation()), country: peakOf(ASSUMED.country) };

    await measure(server, draw, SECONDS.warmUp);
    const most = await measure(server, draw, SECONDS.most);
    const rate = Math.round((peaks.country / pagesEach) * requestsEach);
    const country = await measure(server, draw, SECONDS.country, rate);

    const per = (count: number, { seconds }: Measured) => round(count / seconds, 1);
    const megabits = (measured: Measured) => per((measured.bytes * 8) / 1e6, measured);
    print(`nginx, ${availableParallelism()} processors, ${CONNECTIONS} connections, ${encodingOf(server)}`);
    print(`visits of ${round(pagesEach, 1)} pages and ${round(requestsEach, 1)} requests`);
    printTable(
      ['', 'requests/s', 'pages/s', 'Mbit/s', 'p50 ms', 'p99 ms', 'faults', 'busy: server', 'visitors'],
      Object.entries({ 'as much as it takes': most, 'a country at its peak': country }).map(
        ([name, each]) => [
          name,
          ...[per(each.requests, each), per(each.pages, each), megabits(each)],
          ...[each.p50, each.p99, each.faults, each.busy.server, each.busy.visitors],
        ],
      ),
    );
    const pagesASecond = per(most.pages, most);
    // Of which the visitors took their part of the machine.
    const alone = round((pagesASecond / most.busy.server) * availableParallelism(), 0);
    printTable(
      ['at its peak', 'pages/s', 'headroom, times', 'with the machine to itself, computed'],
      Object.entries(peaks).map(([name, peak]) => [name, peak, pagesASecond / peak, alone / peak]),
    );
    if (most.faults + country.faults > 0) process.exitCode = 1;
    printFigures({
      requestsASecond: per(most.requests, most),
      pagesASecond,
      megabitsASecond: megabits(most),
      p50: round(most.p50, 2),
      p99: round(most.p99, 2),
      faults: most.faults + country.faults,
      pagesAVisit: round(pagesEach, 2),
      requestsAVisit: round(requestsEach, 1),
      bytesAVisit: Math.round((most.bytes / most.requests) * requestsEach),
      regionPeakPagesASecond: round(peaks.region, 1),
      regionHeadroom: round(pagesASecond / peaks.region, 1),
      countryPeakPagesASecond: round(peaks.country, 1),
      countryHeadroom: round(pagesASecond / peaks.country, 1),
      pagesASecondAlone: alone,
      countryRequestsASecond: per(country.requests, country),
      countryP50: round(country.p50, 2),
      countryP99: round(country.p99, 2),
      serverBusy: round(most.busy.server, 2),
      visitorsBusy: round(most.busy.visitors, 2),
      brotli: Number(server.brotli),
    });
  } finally {
    server.stop();
  }
}

if (!hasNginx()) {
  print('bench:server: skipped, nginx is not installed (Debian: apt-get install nginx-light)');
} else {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`bench:server: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
