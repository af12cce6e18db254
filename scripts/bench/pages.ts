// Weighs what a reader downloads, from dist/: npm run build && npm run bench:pages.
// Pages in brotli, as hosts serve them; the search in gzip, the least that any host does.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '#routes';
import type { Domain } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import { type Figures, print, printFigures, printTable } from '#scripts/report.ts';
import { type BuiltPage, DIST, readBuilt, readBuiltPage, readOnDemand, textOf } from './built-page.ts';
import { sumWeights, weighBrotli, weighGzip } from './weigh.ts';

const FACTS = join(import.meta.dirname, '..', '..', 'data', 'facts', 'national');
/** Nurses: a page as rich as most, the one that the budget is set for. */
const OCCUPATION = 'J1506';
/** Given in fourteen places, with outcomes by both routes: nine of ten trainings have fewer. */
const TRAINING = 'cap-cuisine';
/** For the HTML, the styles and the scripts of an occupation or a training. */
const BUDGET = 40_000;
/** Pages compressed again in earnest, among the largest by a quick compression. */
const CANDIDATES = 10;

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

function weighPage({ html, styles, scripts, onDemand, fonts, images }: BuiltPage): Weights {
  const pageBytes = weighBrotli(html);
  const css = sumWeights(styles, weighBrotli);
  const js = sumWeights(scripts, weighBrotli);
  return {
    html: pageBytes,
    css,
    js,
    // Compressed already: served as they are.
    fonts: sumWeights(fonts, (content) => content.length),
    total: pageBytes + css + js,
    text: weighBrotli(textOf(html)),
    later: sumWeights(onDemand, weighBrotli),
    requests: 1 + styles.length + scripts.length + fonts.length + images.length,
  };
}

// The pipeline has validated these files: reading them again as their type is enough for a measure.
function readFacts<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(FACTS, `${name}.json`), 'utf8')) as T[];
}

function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`no record ${id} in data/facts`);
  return record;
}

/** Address of the heaviest page of an occupation. Styles and scripts are the same for all: the HTML decides. */
function findHeaviestOccupation(): string {
  const addresses = globSync('metiers/*/index.html', { cwd: DIST }).map(
    (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
  );
  const byWeight = (list: readonly string[], weigh: (content: Buffer) => number) =>
    list
      .map((address) => ({ address, bytes: weigh(readBuilt(`${address}index.html`)) }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ address }) => address);
  const [heaviest] = byWeight(byWeight(addresses, weighGzip).slice(0, CANDIDATES), weighBrotli);
  if (heaviest === undefined) throw new Error('dist/metiers has no occupation: run "npm run build" first');
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

function run(): void {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('there is no built site in dist/: run "npm run build" first');
  }
  const occupation = find(readFacts<Occupation>('occupations'), OCCUPATION);
  const domain = find(readFacts<Domain>('domains'), occupation.domain);
  const addresses = {
    home: routes.home(),
    occupation: routes.occupation(occupation.slug),
    occupation_heaviest: findHeaviestOccupation(),
    domain: routes.domain(domain.slug),
    formation: routes.training(TRAINING),
  };
  const pages = Object.entries(addresses).map(([name, address]) => ({
    name,
    address,
    weights: weighPage(readBuiltPage(address)),
  }));

  print('Bytes, brotli 11 (fonts as they are); requests before any interaction.');
  printTable(
    ['page', 'html', 'css', 'js', 'total', 'fonts', 'requests', 'text alone', 'later: js'],
    pages.map(({ name, weights: { html, css, js, total, fonts, requests, text, later } }) => {
      return [name, html, css, js, total, fonts, requests, text, later];
    }),
  );
  for (const { name, address } of pages) print(`${name}: ${address}`);
  const home = readBuiltPage(addresses.home);
  const search = weighSearch(home);
  print(`\nOn focus, the search adds, in bytes of gzip 9 (${readOnDemand(home, 'SearchBox').join(', ')}):`);
  printTable(['', 'gzip'], Object.entries(search));

  const figures: Record<string, number> = {};
  for (const { name, weights } of pages) {
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
    if (name.startsWith('occupation') || name === 'formation') {
      print(`${name}: ${total} bytes of ${BUDGET}${total > BUDGET ? ', over the budget' : ''}`);
    }
  }
  printFigures({ ...figures, ...search });
}

try {
  run();
} catch (error) {
  process.stderr.write(`bench:pages: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
