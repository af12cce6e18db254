// Estimates two rates of each job family in each basin: the share of lasting projects, and the share that employers
// find difficult to fill. Most cells say too little: each level is drawn towards the one above it.
import type { Basin, Market } from './market.ts';
import { RATE_PRIOR, RATE_REACH } from './weights.ts';

export type RateKind = keyof typeof RATE_PRIOR;

export interface Rate {
  /** 0 to 1. */
  readonly value: number;
  /** Eight in ten rates of the next year lie between these two. */
  readonly low: number;
  readonly high: number;
  /** Projects of the place with a known figure, behind it. */
  readonly projects: number;
}

export type RatesByBasin = ReadonlyMap<string, readonly Rate[]>;

/** The rate of each family in each basin, by code of basin. `durability` is one minus the seasonal share. */
export function estimateRates(market: Market, kind: RateKind): RatesByBasin {
  const levels = shrinkLevels(market, kind);
  return new Map(
    market.basins.map((basin) => {
      const values = levels.basin(basin);
      const rates = market.jobFamilies.map((_, column) =>
        toRate(values[column] ?? 0, basin.known[column] ?? 0, kind),
      );
      return [basin.code, rates];
    }),
  );
}

function shrinkLevels(market: Market, kind: RateKind) {
  const strength = RATE_PRIOR[kind];
  const width = market.jobFamilies.length;
  const nation = addUp(market.basins, width, kind);
  const everything = new Float64Array(width).fill(sum(nation.hits) / Math.max(1, sum(nation.projects)));
  const national = shrink(nation, everything, strength.nation);
  const regions = new Map(
    [...Map.groupBy(market.basins, (basin) => basin.region)].map(([code, basins]) => [
      code,
      shrink(addUp(basins, width, kind), national, strength.region),
    ]),
  );
  const departmentKey = (basin: Basin) => `${basin.region}/${basin.department}`;
  const departments = new Map(
    [...Map.groupBy(market.basins, departmentKey)].map(([key, basins]) => [
      key,
      shrink(
        addUp(basins, width, kind),
        regions.get(basins[0]?.region ?? '') ?? national,
        strength.department,
      ),
    ]),
  );
  return {
    basin: (basin: Basin) =>
      shrink(addUp([basin], width, kind), departments.get(departmentKey(basin)) ?? national, strength.basin),
  };
}

interface Tally {
  readonly hits: Float64Array;
  readonly projects: Float64Array;
}

function addUp(basins: readonly Basin[], width: number, kind: RateKind): Tally {
  const hits = new Float64Array(width);
  const projects = new Float64Array(width);
  for (const basin of basins) {
    for (let column = 0; column < width; column += 1) {
      const known = basin.known[column] ?? 0;
      projects[column] = (projects[column] ?? 0) + known;
      hits[column] = (hits[column] ?? 0) + countHits(basin, column, kind);
    }
  }
  return { hits, projects };
}

/** Projects of a cell that count for the rate. A hidden figure may stand for more than there is: never below zero. */
export function countHits(basin: Basin, column: number, kind: RateKind): number {
  const known = basin.known[column] ?? 0;
  const part = (kind === 'durability' ? basin.seasonal : basin.difficult)[column] ?? 0;
  return kind === 'durability' ? Math.max(0, known - part) : Math.min(known, part);
}

function shrink({ hits, projects }: Tally, prior: Float64Array, strength: number): Float64Array {
  return hits.map(
    (count, column) => (count + strength * (prior[column] ?? 0)) / ((projects[column] ?? 0) + strength),
  );
}

/** Adds to a rate the interval that so many known projects deserve. */
export function toRate(value: number, projects: number, kind: RateKind): Rate {
  const reach = RATE_REACH[kind].find(({ under }) => projects < under)?.reach ?? 1;
  const half = reach * Math.sqrt(value * (1 - value));
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), projects };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
