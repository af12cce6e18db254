// Weighs what a reader downloads, from dist/, and holds it against the budgets: npm run build && npm run bench:pages.
// Pages in brotli, as hosts serve them; the search in gzip, the least that any host does.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '#routes';
import type { Occupation } from '#schemas/occupation.ts';
import { type Figures, print, printFigures, printTable } from '#scripts/report.ts';
import { FONT_BUDGET, PAGE_BUDGETS, type PageBudget, SEARCH_BUDGET } from './budgets.ts';
import { type BuiltPage, DIST, readBuilt, readBuiltPage, readOnDemand, textOf } from './built-page.ts';
import { sumWeights, weighBrotli, weighGzip } from './weigh.ts';

const FACTS = join(import.meta.dirname, '..', '..', 'data', 'facts', 'national');
/** Nurses: a page as rich as most. */
const OCCUPATION = 'J1506';
/** Given in fourteen places, with outcomes by both routes: nine of ten trainings have fewer. */
const TRAINING = 'cap-cuisine';
/** Pages compressed again in earnest, among the largest by a quick compression. */
const CANDIDATES = 4;

interface Weights {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  /** HTML, styles and scripts. */
  readonly total: number;
  /** The text alone: the floor under the HTML. */
  readonly text: number;
  /** Scripts that wait for an interaction, or for the page to be at rest. */
  readonly later: number;
  /** Before any interaction, the page itself and the icon of its tab included. */
  readonly requests: number;
}

interface Weighed {
  readonly name: string;
  readonly address: string;
  readonly weights: Weights;
}

/** Each file once: pages share most of them. */
const known = new Map<string, number>();
function weighFile(content: Buffer): number {
  const key = content.toString('latin1');
  const weight = known.get(key) ?? weighBrotli(content);
  known.set(key, weight);
  return weight;
}

function weighPage(name: string, address: string): Weighed {
  const { html, styles, scripts, onDemand, fonts, images } = readBuiltPage(address);
  const pageBytes = weighBrotli(html);
  const css = sumWeights(styles, weighFile);
  const js = sumWeights(scripts, weighFile);
  const weights = {
    html: pageBytes,
    css,
    js,
    // Compressed already: served as they are.
    fonts: sumWeights(fonts, (content) => content.length),
    total: pageBytes + css + js,
    text: weighBrotli(textOf(html)),
    later: sumWeights(onDemand, weighFile),
    requests: 1 + styles.length + scripts.length + fonts.length + images.length,
  };
  return { name, address, weights };
}

// The pipeline has validated this file: reading it again as its type is enough for a measure.
function findOccupation(id: string): Occupation {
  const all = JSON.parse(readFileSync(join(FACTS, 'occupations.json'), 'utf8')) as Occupation[];
  const found = all.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no occupation ${id} in data/facts`);
  return found;
}

/** Address of the heaviest page of a kind. Styles and scripts are the same for all: the HTML decides. */
function findHeaviest({ kind, pages }: PageBudget): string {
  const byWeight = (list: readonly string[], weigh: (content: Buffer) => number) =>
    list
      .map((address) => ({ address, bytes: weigh(readBuilt(`${address}index.html`)) }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ address }) => address);
  const all = globSync(pages, { cwd: DIST }).map(
    (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
  );
  const largest = byWeight(all, weighGzip).slice(0, CANDIDATES);
  const [heaviest] = largest.length > 1 ? byWeight(largest, weighBrotli) : largest;
  if (heaviest === undefined) throw new Error(`dist/ has no page of the kind "${kind}" (${pages})`);
  return heaviest;
}

function weighSearch(home: BuiltPage): Figures {
  const index = /\sdata-index-url="([^"]+)"/.exec(home.html)?.[1];
  if (index === undefined) throw new Error('the home page does not say where the search index is');
  return {
    search_index_gzip: weighGzip(readBuilt(index)),
    search_code_gzip: sumWeights(readOnDemand(home, 'SearchBox'), weighGzip),
  };
}

/** What is over its budget, one line each. */
function listExcesses(
  { kind, total, requests, reason }: PageBudget,
  { address, weights }: Weighed,
): readonly string[] {
  const over = (what: string, found: number, budget: number, why: string) =>
    found > budget ? [`${kind} ${address}: ${found} ${what}, budget ${budget} (${why})`] : [];
  return [
    ...over('bytes', weights.total, total, reason),
    ...over('requests', weights.requests, requests, reason),
    ...over('bytes of fonts', weights.fonts, FONT_BUDGET, 'three weights of two fonts, latin'),
  ];
}

function run(): void {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('there is no built site in dist/: run "npm run build" first');
  }
  const typical = [
    weighPage('occupation', routes.occupation(findOccupation(OCCUPATION).slug)),
    weighPage('formation', routes.training(TRAINING)),
  ];
  const budgeted = PAGE_BUDGETS.map((budget) => ({
    budget,
    page: weighPage(budget.kind === 'occupation' ? 'occupation_heaviest' : budget.kind, findHeaviest(budget)),
  }));

  print(
    'The heaviest page of each kind, and two that are as most are. Bytes, brotli 11 (fonts as they are).',
  );
  printTable(
    [
      'page',
      'html',
      'css',
      'js',
      'total',
      'budget',
      'fonts',
      'requests',
      'budget',
      'text alone',
      'later: js',
    ],
    [...typical.map((page) => ({ page, budget: undefined })), ...budgeted].map(
      ({ page: { name, weights }, budget }) => {
        const { html, css, js, total, fonts, requests, text, later } = weights;
        return [
          name,
          html,
          css,
          js,
          total,
          budget?.total ?? '',
          fonts,
          requests,
          budget?.requests ?? '',
          text,
          later,
        ];
      },
    ),
  );
  for (const { page } of budgeted) print(`${page.name}: ${page.address}`);
  const home = readBuiltPage(routes.home());
  const search = weighSearch(home);
  const typing = Object.values(search).reduce((sum, bytes) => sum + bytes, 0);
  print(`\nOn focus, the search adds, in bytes of gzip 9 (${readOnDemand(home, 'SearchBox').join(', ')}):`);
  printTable(['', 'gzip'], [...Object.entries(search), ['of', SEARCH_BUDGET]]);

  const excesses = [
    ...budgeted.flatMap(({ budget, page }) => listExcesses(budget, page)),
    ...(typing > SEARCH_BUDGET ? [`search: ${typing} bytes of gzip, budget ${SEARCH_BUDGET}`] : []),
  ];
  const figures: Record<string, number> = {};
  for (const { name, weights } of [...typical, ...budgeted.map(({ page }) => page)]) {
    const { html, css, js, total, text, fonts, requests, later } = weights;
    Object.assign(figures, {
      [`${name}_html`]: html,
      [`${name}_css`]: css,
      [`${name}_js`]: js,
      [`${name}_total`]: total,
      [`${name}_text`]: text,
      [`${name}_fonts`]: fonts,
      [`${name}_requests`]: requests,
      [`${name}_later_js`]: later,
    });
  }
  if (excesses.length > 0) {
    print(`\nOver budget (scripts/bench/budgets.ts):\n${excesses.join('\n')}`);
    process.exitCode = 1;
  }
  printFigures({ ...figures, ...search, over_budget: excesses.length });
}

try {
  run();
} catch (error) {
  process.stderr.write(`bench:pages: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
