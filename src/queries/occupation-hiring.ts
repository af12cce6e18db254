// The hiring potential that an occupation's page shows: that of its principal job family, in every place.
import { type PlacePotential, toPlacePotential } from '#domain/hiring/place-potential.ts';
import type { JobFamily, OccupationJobFamilies } from '#schemas/job-family.ts';
import { loadFamiliesOfOccupations, loadHiring, loadJobFamilies, loadOccupationsByFamily } from './hiring.ts';
import { once } from './memoize.ts';
import { loadPlaces, type Place } from './territories.ts';

export interface PlaceRow {
  readonly place: Place;
  readonly potential: PlacePotential;
}

export interface OccupationHiring {
  /** Of the survey. */
  readonly year: number;
  readonly family: JobFamily;
  readonly link: OccupationJobFamilies;
  /** Occupations that show the same figures, this one apart. */
  readonly sharedWith: number;
  /** The region first, then the departments, then the Efop territories. */
  readonly rows: readonly PlaceRow[];
}

/** `null`: the survey does not cover the occupation. */
export async function loadOccupationHiring(code: string): Promise<OccupationHiring | null> {
  const [links, families, byFamily, { year }, rows] = await Promise.all([
    loadFamiliesOfOccupations(),
    loadJobFamilies(),
    loadOccupationsByFamily(),
    loadHiring(),
    loadRowsByFamily(),
  ]);
  const link = links.get(code);
  const family = families.get(link?.principal ?? '');
  if (link === undefined || family === undefined) return null;
  const sharedWith = (byFamily.get(family.id)?.length ?? 1) - 1;
  return { year, family, link, sharedWith, rows: rows.get(family.id) ?? [] };
}

const loadRowsByFamily = once(async (): Promise<ReadonlyMap<string, readonly PlaceRow[]>> => {
  const [places, hiring] = await Promise.all([loadPlaces(), loadHiring()]);
  const all = places.flatMap((place) =>
    (hiring.places.get(place.id) ?? []).map((family) => ({
      jobFamily: family.jobFamily,
      row: { place, potential: toPlacePotential(family) },
    })),
  );
  return new Map(
    [...Map.groupBy(all, ({ jobFamily }) => jobFamily)].map(([code, rows]) => [
      code,
      rows.map(({ row }) => row),
    ]),
  );
});
