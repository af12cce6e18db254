// Measures the explorer: ranking all occupations, and a choice on a slow phone, until the next paint. On the built site:
// npm run build && npm run bench:explorer
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { type Criteria, LEVEL_CHOICES, NO_CRITERIA } from '#domain/matching/criteria.ts';
import { createMatcher, type MatchingContext } from '#domain/matching/match.ts';
import { type MatchingIndex, type MatchingPayload, unpackMatching } from '#domain/matching/matching-data.ts';
import { routes } from '#routes';
import { FLAT_CHROMIUM_ARGS, findChromium } from '#scripts/browser/chromium.ts';
import { quantile } from '#scripts/evaluate/relevance.ts';
import { print, printFigures, printTable, round } from '#scripts/report.ts';
import { readBuilt, readBuiltPage } from './built-page.ts';
import { sumWeights, weighBrotli, weighGzip } from './weigh.ts';

/** A processor six times slower than this one: a cheap phone. */
const SLOWDOWN = 6;
const INTERESTS = 6;
const SKILLS = 10;
const QUESTIONS = 400;
/** Choices made in the browser. */
const CHOICES = 12;

function readIndexAddress(html: string): string {
  const address = /\/indexes\/explorer\.[0-9a-f]+\.json/.exec(html)?.[0];
  if (address === undefined) throw new Error('the page of the explorer does not say where its index is');
  return address;
}

/** Six interests, ten macro-skills and a place each: other ones at each question, the same at each run. */
function* makeQuestions(index: MatchingIndex): Generator<Criteria> {
  const pick = <Item>(items: readonly Item[], count: number, start: number): Item[] =>
    Array.from({ length: count }, (_, rank) => items[(start * 7 + rank * 13) % items.length] as Item);
  for (let question = 0; question < QUESTIONS; question += 1) {
    yield {
      ...NO_CRITERIA,
      interests: pick(index.interests, INTERESTS, question),
      skills: pick(
        index.skills.map(([code]) => code),
        SKILLS,
        question,
      ),
      territory: 'laval',
      // Every other question has filters and conditions besides.
      ...(question % 2 === 0
        ? {}
        : { levels: LEVEL_CHOICES.slice(1, 4), wanted: ['dehors'], avoided: ['nuit'] }),
      sort: question % 3 === 0 ? 'potential' : 'match',
    };
  }
}

function measureRanking(payload: MatchingPayload) {
  const index = unpackMatching(payload);
  const matcher = createMatcher(index);
  const context: MatchingContext = {
    potentialRanks: Uint16Array.from(index.jobFamilies, (_, place) => place + 1),
    near: [],
  };
  const questions = [...makeQuestions(index)];
  for (const criteria of questions) matcher.match(criteria, context);
  return questions.map((criteria) => {
    const start = performance.now();
    matcher.match(criteria, context);
    return performance.now() - start;
  });
}

/** Milliseconds from each press to the paint that shows its effect, as the browser counts them. */
async function measureInteractions(address: string): Promise<number[]> {
  const server = await preview({ root: process.cwd(), server: { port: 4392 }, logLevel: 'error' });
  // A graphics card made by software would add to each frame what no phone adds: up to 100 ms, on any page.
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAT_CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.addInitScript(observeEvents);
    await page.goto(`http://localhost:${server.port}${address}?territoire=laval`, {
      waitUntil: 'networkidle',
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return await pressToggles(page);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function observeEvents(): void {
  const durations: Record<number, number> = {};
  Object.assign(window, { durations });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      durations[entry.interactionId] = Math.max(durations[entry.interactionId] ?? 0, entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

async function pressToggles(page: Page): Promise<number[]> {
  const toggles = page.locator('.all-interests button.chip');
  for (let choice = 0; choice < CHOICES; choice += 1) {
    await toggles.nth((choice * 5) % 30).click();
    await page.waitForTimeout(400);
  }
  const durations = await page.evaluate(
    () => (window as unknown as { durations: Record<string, number> }).durations,
  );
  return Object.values(durations);
}

const address = routes.explorer();
const page = readBuiltPage(address);
const indexFile = readBuilt(readIndexAddress(page.html));
const ranking = measureRanking(JSON.parse(indexFile.toString()) as MatchingPayload);
const interactions = await measureInteractions(address);

print(`Ranking with ${INTERESTS} interests, ${SKILLS} skills and a place, ${QUESTIONS} questions; then`);
print(
  `${CHOICES} interests pressed in the browser, its processor ${SLOWDOWN} times slower (ms to the next paint).`,
);
printTable(
  ['', 'median', 'p95', 'most'],
  [ranking, interactions].map((times, row) => [
    ['ranking', 'press to paint'][row] ?? '',
    ...[0.5, 0.95, 1].map((share) => round(quantile(times, share))),
  ]),
);
printFigures({
  rank_ms_median: round(quantile(ranking, 0.5)),
  rank_ms_p95: round(quantile(ranking, 0.95)),
  index_bytes: weighGzip(indexFile),
  inp_ms: Math.max(...interactions),
  js_bytes: sumWeights(page.scripts, weighBrotli),
  js_on_demand_bytes: sumWeights(page.onDemand, weighBrotli),
});
