// Brings the projections, which speak of groups of FAP-2009, to the job families of FAP-2021 in which potential is counted.
import type { Outlook } from '#schemas/outlook.ts';
import type { OccupationPortrait } from '#schemas/people.ts';
import { findOutlook } from './find-outlook.ts';

/**
 * Posts to fill until 2030 by job of 2019, by code of job family. A family is there only when all its occupations that
 * have a portrait lead to one projection: else nobody knows which one speaks of it.
 */
export function postsByJobFamily(
  principalOf: ReadonlyMap<string, string>,
  portraits: readonly OccupationPortrait[],
  outlooks: readonly Outlook[],
): ReadonlyMap<string, number> {
  const found = new Map<string, Set<Outlook>>();
  for (const { id, portrait } of portraits) {
    const family = principalOf.get(id);
    const outlook = findOutlook(portrait, outlooks);
    if (family === undefined || outlook === null) continue;
    found.set(family, (found.get(family) ?? new Set()).add(outlook));
  }
  return new Map(
    [...found].flatMap(([family, all]) => {
      const [only, ...others] = all;
      return only === undefined || others.length > 0 ? [] : [[family, only.toFillShare] as const];
    }),
  );
}
