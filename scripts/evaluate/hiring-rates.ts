// Measures the two rates, durability and ease, against those of the next year.
import type { Basin, Market } from '#domain/hiring/market.ts';
import { countHits, estimateRates, type Rate, type RateKind } from '#domain/hiring/rates.ts';
import { mean, spearman } from './ranking.ts';

/** A hidden figure is 0 to 4: a cell where that leaves more than this undetermined says nothing of its rate. */
const MOST_UNDETERMINED = 0.2;
/** Fewer families than this in a basin make no ranking. */
const LEAST_FAMILIES = 6;

interface RateFigures {
  /** Mean over the basins of the rank correlation with the rates of the next year. */
  readonly correlation: number;
  /** Mean distance to them, in points of 100, each project counting for one. */
  readonly error: number;
  /** Share of these rates that the interval holds. */
  readonly held: number | null;
}

type Estimate = (basin: Basin, column: number) => Rate | number;

export function measureRates(
  known: Market,
  actual: Market,
  kind: RateKind,
  basins: readonly string[],
): ReadonlyMap<string, RateFigures> {
  const rates = estimateRates(known, kind);
  const regions = ratesByRegion(known, kind);
  const estimates: readonly (readonly [string, Estimate])[] = [
    ['ours', ({ code }, column) => rates.get(code)?.[column] ?? 0],
    ['region', ({ region }, column) => regions.get(region)?.[column] ?? 0],
    [
      'raw',
      (basin, column) =>
        (basin.known[column] ?? 0) > 0
          ? countHits(basin, column, kind) / (basin.known[column] ?? 1)
          : (regions.get(basin.region)?.[column] ?? 0),
    ],
  ];
  return new Map(estimates.map(([name, estimate]) => [name, measure(estimate, known, actual, kind, basins)]));
}

function measure(
  estimate: Estimate,
  known: Market,
  actual: Market,
  kind: RateKind,
  basins: readonly string[],
): RateFigures {
  const before = new Map(known.basins.map((basin) => [basin.code, basin]));
  const after = new Map(actual.basins.map((basin) => [basin.code, basin]));
  const correlations: number[] = [];
  let [error, projects, cells, held, intervals] = [0, 0, 0, 0, 0];
  for (const code of basins) {
    const [basin, next] = [before.get(code), after.get(code)];
    if (basin === undefined || next === undefined) continue;
    const [guesses, rates]: [number[], number[]] = [[], []];
    for (const column of known.jobFamilies.keys()) {
      const count = next.known[column] ?? 0;
      if (!isDetermined(next, column, kind)) continue;
      const rate = countHits(next, column, kind) / count;
      const guess = estimate(basin, column);
      const value = typeof guess === 'number' ? guess : guess.value;
      guesses.push(value);
      rates.push(rate);
      error += count * Math.abs(value - rate);
      projects += count;
      cells += 1;
      if (typeof guess === 'number') continue;
      intervals += 1;
      if (guess.low <= rate && rate <= guess.high) held += 1;
    }
    const correlation = rates.length < LEAST_FAMILIES ? null : spearman(guesses, rates);
    if (correlation !== null) correlations.push(correlation);
  }
  return {
    correlation: mean(correlations),
    error: (100 * error) / Math.max(1, projects),
    held: intervals === 0 ? null : held / cells,
  };
}

function isDetermined(basin: Basin, column: number, kind: RateKind): boolean {
  const known = basin.known[column] ?? 0;
  const hidden = (kind === 'durability' ? basin.hiddenSeasonal : basin.hiddenDifficult)[column] ?? 0;
  return known > 0 && (4 * hidden) / known <= MOST_UNDETERMINED;
}

/** The plain rate of each family in its region; where the region has none, that of all its families. */
function ratesByRegion(market: Market, kind: RateKind): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...Map.groupBy(market.basins, ({ region }) => region)].map(([region, basins]) => {
      const tallies = market.jobFamilies.map((_, column) => ({
        hits: basins.reduce((sum, basin) => sum + countHits(basin, column, kind), 0),
        projects: basins.reduce((sum, basin) => sum + (basin.known[column] ?? 0), 0),
      }));
      const all = tallies.reduce(
        (sum, { hits, projects }) => ({ hits: sum.hits + hits, projects: sum.projects + projects }),
        { hits: 0, projects: 0 },
      );
      const overall = all.hits / Math.max(1, all.projects);
      return [region, tallies.map(({ hits, projects }) => (projects > 0 ? hits / projects : overall))];
    }),
  );
}
