// Brings the figures of basins to territories, by the share of the population of each basin that lives there. What
// comes out is an estimate, and is called one: nobody knows on which side of the line a project is.
import type { Recorded } from './cells.ts';
import type { Market, ProjectsByBasin } from './market.ts';
import { type Rate, type RatesByBasin, toRate } from './rates.ts';
import { LARGE_PLACE_PRIOR } from './weights.ts';

/** A basin that a territory touches. */
export interface BasinShare {
  readonly basin: string;
  /** Share of the population of the whole basin that lives in the territory, 0 to 1. */
  readonly share: number;
}

/** What is known and expected of one job family in one territory. */
export interface JobFamilyHere {
  readonly jobFamily: string;
  /** Projects recorded this year, hidden ones imputed, allotted. */
  readonly recorded: number;
  /** `none`: no project recorded in any basin of the territory; `few`: under five in each; `known`: a figure. */
  readonly state: Recorded;
  /** Projects to be expected next year if as many are recruited in all. What ranks and compares territories. */
  readonly expected: number;
  /** Share of the projects that are not seasonal. */
  readonly durability: Rate;
  /** Share of the projects that employers say is difficult to fill. */
  readonly ease: Rate;
}

export interface Estimates {
  readonly market: Market;
  readonly volumes: ProjectsByBasin;
  /** What was recorded, both years counting the same. */
  readonly twoYears: ProjectsByBasin;
  readonly durability: RatesByBasin;
  readonly ease: RatesByBasin;
}

/**
 * One row for each job family of the survey, in the order of the market. The shares of one basin over all the
 * territories must add up to one, else the territories do not add up to the region.
 */
export function describeTerritory(estimates: Estimates, shares: readonly BasinShare[]): JobFamilyHere[] {
  const { market, volumes, durability, ease } = estimates;
  const basins = new Map(market.basins.map((basin) => [basin.code, basin]));
  const parts = shares.flatMap(({ basin: code, share }) => {
    const basin = basins.get(code);
    return basin === undefined || share === 0 ? [] : [{ basin, share }];
  });
  return market.jobFamilies.map((jobFamily, column): JobFamilyHere => {
    let [recorded, expected, known] = [0, 0, 0];
    let state: Recorded = 'none';
    for (const { basin, share } of parts) {
      recorded += share * (basin.projects[column] ?? 0);
      expected += share * (volumes.get(basin.code)?.[column] ?? 0);
      known += share * (basin.known[column] ?? 0);
      state = moreKnown(state, basin.recorded[column] ?? 'none');
    }
    // Each basin speaks for the projects expected there; where none is, for its population share.
    const mix = (rates: RatesByBasin) => {
      let [sum, weight] = [0, 0];
      for (const { basin, share } of parts) {
        const own = share * ((volumes.get(basin.code)?.[column] ?? 0) + 1e-6);
        sum += own * (rates.get(basin.code)?.[column]?.value ?? 0);
        weight += own;
      }
      return weight === 0 ? 0 : sum / weight;
    };
    return {
      jobFamily,
      recorded,
      state,
      expected,
      durability: toRate(mix(durability), known, 'durability'),
      ease: toRate(mix(ease), known, 'ease'),
    };
  });
}

/**
 * The same for a department or a region. Drawing each basin towards the others takes much from what few basins recruit;
 * a large place has counts enough to give part of it back. Its families still add up to what it recruits in all.
 */
export function describeLargeTerritory(estimates: Estimates, shares: readonly BasinShare[]): JobFamilyHere[] {
  const families = describeTerritory(estimates, shares);
  const drawn = families.map(({ expected }, column) => {
    const counted = shares.reduce(
      (sum, { basin, share }) => sum + share * (estimates.twoYears.get(basin)?.[column] ?? 0),
      0,
    );
    const trust = counted / (counted + LARGE_PLACE_PRIOR);
    return trust * counted + (1 - trust) * expected;
  });
  const total = families.reduce((sum, { expected }) => sum + expected, 0);
  const scale =
    total /
    Math.max(
      Number.MIN_VALUE,
      drawn.reduce((sum, value) => sum + value, 0),
    );
  return families.map((family, column) => ({ ...family, expected: (drawn[column] ?? 0) * scale }));
}

function moreKnown(a: Recorded, b: Recorded): Recorded {
  if (a === 'known' || b === 'known') return 'known';
  return a === 'few' || b === 'few' ? 'few' : 'none';
}
