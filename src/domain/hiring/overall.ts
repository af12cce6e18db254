// All the job families of a place put together: what the place recruits as a whole.
import type { JobFamilyHere } from './territory.ts';

export interface OverallMarket {
  /** Projects expected in a year, all families together. */
  readonly expected: number;
  /** Projects recorded by the newest survey, hidden ones imputed. */
  readonly recorded: number;
  /** Share of the projects expected that are not seasonal, 0 to 1. `null` where none is expected. */
  readonly durability: number | null;
  /** Share of them that employers find difficult to fill, 0 to 1. `null` where none is expected. */
  readonly difficulty: number | null;
}

export function summarizeMarket(families: readonly JobFamilyHere[]): OverallMarket {
  let [expected, recorded, lasting, difficult] = [0, 0, 0, 0];
  for (const family of families) {
    expected += family.expected;
    recorded += family.recorded;
    lasting += family.expected * family.durability.value;
    difficult += family.expected * family.ease.value;
  }
  const share = (part: number) => (expected === 0 ? null : part / expected);
  return { expected, recorded, durability: share(lasting), difficulty: share(difficult) };
}
