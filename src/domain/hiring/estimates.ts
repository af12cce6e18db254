// Puts the estimates of a year together: what every page, script and test starts from.
import type { Hiring } from '#schemas/hiring.ts';
import {
  buildMarket,
  listJobFamilies,
  type Market,
  type ProjectsByBasin,
  projectsByBasin,
} from './market.ts';
import { estimateRates } from './rates.ts';
import type { Estimates } from './territory.ts';
import { averageTwoYears, estimateVolumes } from './volume.ts';

/**
 * Estimates from the survey of `year` and of the year before, both in FAP-2021. Records of the whole of France are
 * needed: places are compared with those that resemble them.
 */
export function estimateHiring(records: readonly Hiring[], year: number): Estimates {
  const market = buildMarket(records, year, listJobFamilies(records, [year - 1, year]));
  return estimateMarket(market, projectsByBasin(buildMarket(records, year - 1, market.jobFamilies)));
}

/** The same from a market and the projects of the year before, however they were brought to its families. */
export function estimateMarket(market: Market, before: ProjectsByBasin): Estimates {
  return {
    market,
    volumes: estimateVolumes(market, before),
    twoYears: averageTwoYears(market, before),
    durability: estimateRates(market, 'durability'),
    ease: estimateRates(market, 'ease'),
  };
}
