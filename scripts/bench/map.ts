// Measures the map of places beside a bare MapLibre page with an empty style: weight, time to the first complete frame,
// and what our own code costs while one pans over 20 000 places. On the built site: npm run build && npm run bench:map
//
// The first complete frame has the whole base map and every place or group with its count: the page draws it, before
// MapLibre is there. It cannot be moved yet. `ratio_with_names` counts to the first whole frame of MapLibre, with the names
// of towns and rivers, which takes over from it. `ratio` counts from the press on the button that opens the map, on a page that is ready, on both
// sides: nothing of MapLibre has been fetched yet. `ratio_from_address` counts from the start of the navigation to an
// address that says that the map is open: it also bears the page around the map, which the bare one has not.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { MapPayload, PackedPlace } from '#domain/map/map-data.ts';
import { routes } from '#routes';
import { CHROMIUM_ARGS, findChromium } from '#scripts/browser/chromium.ts';
import { quantile } from '#scripts/evaluate/relevance.ts';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { DIST, readBuilt } from './built-page.ts';
import { sumWeights, weighBrotli } from './weigh.ts';

const PAIRS = 11;
const SYNTHETIC = 20_000;
const PORT = Number(process.env['E2E_PORT'] ?? 4393);
const ORIGIN = `http://localhost:${PORT}`;
const WINDOW = { width: 1280, height: 900 };
/** A cold start of software rendering, on a busy machine. */
const PATIENCE_MS = 30_000;
const PAN_MS = 4000;
const BARE = '/bare/';

const library = join(fileURLToPath(import.meta.resolve('maplibre-gl')), '..');
const BARE_PAGE = `<!doctype html><link rel="stylesheet" href="${BARE}maplibre-gl.css">
<button class="open-map">Open</button>
<div id="map" style="width:684px;height:612px"></div>
<script type="module">
async function open() {
  const { Map, setWorkerUrl } = await import('${BARE}maplibre-gl.mjs');
  setWorkerUrl('${BARE}maplibre-gl-worker.mjs');
  const map = new Map({ container: 'map', style: { version: 8, sources: {}, layers: [] }, bounds: [-2.6, 46.2, 1, 48.6] });
  map.once('idle', () => { document.querySelector('#map').dataset.state = 'drawn'; });
}
if (location.search) open();
else document.querySelector('.open-map').addEventListener('click', open);
</script>`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** One server for both pages, so that neither has the quicker one. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', ORIGIN);
  try {
    const isBare = pathname.startsWith(BARE) && pathname !== BARE;
    const file = isBare ? join(library, pathname.slice(BARE.length)) : join(DIST, pathname);
    const path = pathname.endsWith('/') ? join(file, 'index.html') : file;
    const body = pathname === BARE ? BARE_PAGE : readFileSync(path);
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Milliseconds until the first complete frame. */
  readonly seen: number;
  /** Milliseconds until MapLibre has drawn all of it, with the names. */
  readonly drawn: number;
  /** Addresses asked for, from the root of the site. */
  readonly asked: readonly string[];
}

/** `address`: with the map, which counts from its navigation; `press`: the page first, then its button. */
type Way = 'address' | 'press';

/** What the page notes of its map. */
interface Noted {
  askedAt?: number;
  seenAt?: number;
  drawnAt?: number;
}

async function open(browser: Browser, path: string, way: Way, payload?: MapPayload): Promise<Opened> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'fr-FR' });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  if (payload !== undefined) {
    await page.route('**/indexes/lieux.*.json', (route) => route.fulfill({ json: payload }));
  }
  await page.addInitScript(() => {
    const noted = window as Noted;
    new MutationObserver(() => {
      if (document.querySelector('[data-state="seen"], [data-state="drawn"]') === null) return;
      noted.seenAt ??= performance.now();
      if (document.querySelector('[data-state="drawn"]') !== null) noted.drawnAt ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });
  if (way === 'press') {
    await page.goto(`${ORIGIN}${path}`, { waitUntil: 'networkidle' });
    await page.locator('.open-map').evaluate((button: HTMLElement) => {
      (window as Noted).askedAt = performance.now();
      button.click();
    });
  } else {
    await page.goto(`${ORIGIN}${path}?carte=oui`, { waitUntil: 'commit' });
  }
  await page.waitForFunction(() => (window as Noted).drawnAt !== undefined, null, { timeout: PATIENCE_MS });
  const { seen, drawn } = await page.evaluate(() => {
    const { askedAt = 0, seenAt = Number.NaN, drawnAt = Number.NaN } = window as Noted;
    return { seen: seenAt - askedAt, drawn: drawnAt - askedAt };
  });
  return { context, page, seen, drawn, asked };
}

/** Places on a grid over the region: other ones at each rank, the same at each run. */
function makePlaces(): MapPayload {
  const municipalities = Array.from({ length: 500 }, (_, rank) => `Commune ${rank}`);
  const places = Array.from({ length: SYNTHETIC }, (_, rank): PackedPlace => {
    const lon = -2 + ((rank * 7919) % 29_989) / 10_000;
    const lat = 46.5 + ((rank * 104_729) % 19_997) / 10_000;
    const at = [Math.round(lon * 100_000), Math.round(lat * 100_000)] as const;
    return [`lieu-${rank}`, rank % 12, `Lieu ${rank}`, null, rank % 500, ...at, 0, '', 0];
  });
  return {
    municipalities,
    fields: [],
    occupations: [],
    trainings: [['Formation', '', 3, -1]],
    offers: [[0, 2022, 1]],
    oldYears: [],
    initials: [],
    places,
  };
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds of the scripts of the site, React included and MapLibre left out, for each frame drawn. */
async function measurePanning(browser: Browser): Promise<{ own: number; frames: number }> {
  const { context, page } = await open(browser, routes.map(), 'address', makePlaces());
  const canvas = page.locator('.map-panel canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the map has no size');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.evaluate(() => {
    const count = () => {
      const counted = window as unknown as { drawnFrames?: number };
      counted.drawnFrames = (counted.drawnFrames ?? 0) + 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await cdp.send('Profiler.start');
  const end = performance.now() + PAN_MS;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let turn = 0; performance.now() < end; turn += 1) {
    const reach = turn % 2 === 0 ? 150 : -150;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + reach, y + reach / 3, { steps: 12 });
    await page.mouse.up();
  }
  const { profile } = (await cdp.send('Profiler.stop')) as { profile: Profile };
  const frames = await page.evaluate(() => (window as unknown as { drawnFrames: number }).drawnFrames);
  await context.close();
  const own = new Set(
    profile.nodes
      .filter(({ callFrame: { url } }) => url.startsWith(`${ORIGIN}/_astro/`) && !url.includes('maplibre'))
      .map(({ id }) => id),
  );
  const microseconds = profile.samples.reduce(
    (sum, id, rank) => sum + (own.has(id) ? (profile.timeDeltas[rank] ?? 0) : 0),
    0,
  );
  return { own: microseconds / 1000 / frames, frames };
}

interface Pair {
  readonly own: Opened;
  readonly bare: Opened;
}

/** Each goes first every other time. */
async function openInTurn(browser: Browser, way: Way): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const opened = new Map<string, Opened>();
    for (const path of pair % 2 === 0 ? [routes.map(), BARE] : [BARE, routes.map()]) {
      const each = await open(browser, path, way);
      opened.set(path, each);
      await each.context.close();
    }
    pairs.push({ own: opened.get(routes.map()) as Opened, bare: opened.get(BARE) as Opened });
  }
  return pairs;
}

/** Prints the times of the pairs; the median of their ratios, to the first complete frame and to the names. */
function printPairs(pairs: readonly Pair[]): { ratio: number; named: number } {
  const ratios = pairs.map(({ own, bare }) => own.seen / bare.seen);
  const named = pairs.map(({ own, bare }) => own.drawn / bare.seen);
  const spread = (values: readonly number[]) => [0, 0.5, 1].map((share) => round(quantile(values, share)));
  printTable(
    ['', 'least', 'median', 'most'],
    [
      ['the map', ...spread(pairs.map(({ own }) => own.seen))],
      ['with its names', ...spread(pairs.map(({ own }) => own.drawn))],
      ['bare MapLibre', ...spread(pairs.map(({ bare }) => bare.seen))],
      ['ratio', ...spread(ratios)],
    ],
  );
  return { ratio: round(quantile(ratios, 0.5)), named: round(quantile(named, 0.5)) };
}

await new Promise<void>((resolve) => server.listen(PORT, resolve));
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  const first = await open(browser, routes.map(), 'address');
  const weighed = [...new Set(first.asked)].filter((path) => /\.(m?js|css|json)$/.test(path));
  await first.context.close();
  print('Files of the map once opened (bytes in brotli 11):');
  printTable(
    ['', 'bytes'],
    weighed.map((path) => [path, String(weighBrotli(readBuilt(path)))]),
  );
  print(`First complete frame from the press on the button, ${PAIRS} times each in turn (ms):`);
  const pressed = printPairs(await openInTurn(browser, 'press'));
  print(`First complete frame from the start of the navigation, ${PAIRS} times each in turn (ms):`);
  const addressed = printPairs(await openInTurn(browser, 'address'));
  const panning = await measurePanning(browser);
  print(`Panning over ${SYNTHETIC} places: ${panning.frames} frames.`);
  printFigures({
    ratio: pressed.ratio,
    ratio_with_names: pressed.named,
    ratio_from_address: addressed.ratio,
    bytes: sumWeights(weighed, weighBrotli),
    own_ms_per_frame: round(panning.own),
  });
} finally {
  await browser.close();
  server.close();
}
