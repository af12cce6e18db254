// The hiring potential of every job family in every place of the region, worked out once per build.
import { getCollection } from 'astro:content';
import { estimateHiring } from '#domain/hiring/estimates.ts';
import { nationalShares } from '#domain/hiring/market.ts';
import { assessPotential, type Potential } from '#domain/hiring/potential.ts';
import { principalFamilies } from '#domain/hiring/principal-families.ts';
import {
  type BasinShare,
  describeLargeTerritory,
  describeTerritory,
  type JobFamilyHere,
} from '#domain/hiring/territory.ts';
import { postsByJobFamily } from '#domain/outlook/posts-by-job.ts';
import { typicalFirst } from '#domain/titles/typical-first.ts';
import type { JobFamily, OccupationJobFamilies } from '#schemas/job-family.ts';
import { loadOccupations, type OccupationEntry } from './catalogue.ts';
import { once } from './memoize.ts';
import { loadOutlooks, loadPortraits } from './people.ts';
import { loadPlaces, type Place } from './territories.ts';

/** What is expected of a job family in a place, and how that ranks it there. */
export type FamilyPotential = JobFamilyHere & Potential;

export interface Hiring {
  /** Of the newest survey. */
  readonly year: number;
  /** Of all the surveys at hand. */
  readonly years: { readonly first: number; readonly last: number };
  /** For each place, by its id: the families, best first. */
  readonly places: ReadonlyMap<string, readonly FamilyPotential[]>;
}

export const loadHiring = once(async (): Promise<Hiring> => {
  const [entries, shares, places, mediumTerm] = await Promise.all([
    getCollection('hiring'),
    getCollection('basinShares'),
    loadPlaces(),
    loadMediumTerm(),
  ]);
  const records = entries.map((entry) => entry.data);
  const surveyed = new Set(records.map((record) => record.year));
  const year = Math.max(...surveyed);
  const estimates = estimateHiring(records, year);
  const shareOfNation = nationalShares(estimates.market);
  const sharesOf = (place: Place): BasinShare[] => {
    // The departments make up the region: a basin that crosses its border counts for its part inside.
    const within = (territory: string) =>
      place.kind === 'region' ? territory.startsWith('department-') : territory === place.id;
    return shares.filter(({ data }) => within(data.territory)).map(({ data }) => data);
  };
  return {
    year,
    years: { first: Math.min(...surveyed), last: year },
    places: new Map(
      places.map((place) => {
        const describe = place.kind === 'efop' ? describeTerritory : describeLargeTerritory;
        const families = describe(estimates, sharesOf(place));
        const byCode = new Map(families.map((family) => [family.jobFamily, family]));
        const potentials = assessPotential({ families, nationalShares: shareOfNation, mediumTerm });
        return [
          place.id,
          potentials.flatMap((potential) => {
            const family = byCode.get(potential.jobFamily);
            return family === undefined ? [] : [{ ...family, ...potential }];
          }),
        ];
      }),
    ),
  };
});

/** Posts to fill until 2030 by present job, by job family. */
async function loadMediumTerm(): Promise<ReadonlyMap<string, number>> {
  const [links, portraits, outlooks] = await Promise.all([
    loadFamiliesOfOccupations(),
    loadPortraits(),
    loadOutlooks(),
  ]);
  return postsByJobFamily(principalFamilies(links.values()), [...portraits.values()], outlooks);
}

export const loadJobFamilies = once(async (): Promise<ReadonlyMap<string, JobFamily>> => {
  return new Map((await getCollection('jobFamilies')).map(({ data }) => [data.id, data]));
});

/** By code of occupation. */
export const loadFamiliesOfOccupations = once(
  async (): Promise<ReadonlyMap<string, OccupationJobFamilies>> => {
    return new Map((await getCollection('occupationJobFamilies')).map(({ data }) => [data.id, data]));
  },
);

/**
 * The occupations of each family, those that its name makes one think of first. They show the same projects. A family
 * that is the principal one of none ("ouvriers peu qualifiés…") has those that count it among their others.
 */
export const loadOccupationsByFamily = once(
  async (): Promise<ReadonlyMap<string, readonly OccupationEntry[]>> => {
    const [occupations, links, families] = await Promise.all([
      loadNamedOccupations(),
      loadFamiliesOfOccupations(),
      loadJobFamilies(),
    ]);
    return new Map(
      [...families].map(([code, { label }]) => {
        const own = occupations.filter(({ id }) => links.get(id)?.principal === code);
        const related = () => occupations.filter(({ id }) => links.get(id)?.others.includes(code));
        return [code, typicalFirst(label, own.length > 0 ? own : related())];
      }),
    );
  },
);

/** Occupations whose recruitment no survey counts. */
export async function countUncovered(): Promise<number> {
  return [...(await loadFamiliesOfOccupations()).values()].filter(({ principal }) => principal === null)
    .length;
}

/** With the number of names of each. */
export const loadNamedOccupations = once(async () => {
  const [occupations, appellations] = await Promise.all([loadOccupations(), getCollection('appellations')]);
  const names = Map.groupBy(appellations, ({ data }) => data.occupation);
  return occupations.map((occupation) => ({ ...occupation, names: names.get(occupation.id)?.length ?? 0 }));
});
