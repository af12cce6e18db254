// The hiring potential that an occupation's page shows: that of its principal job family, in every place.
import { type PlacePotential, toPlacePotential } from '#domain/hiring/place-potential.ts';
import type { JobFamily } from '#schemas/job-family.ts';
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
  /** Occupations that show the same figures, this one apart. */
  readonly sharedWith: number;
  /** The region first, then the departments, then the Efop territories. */
  readonly rows: readonly PlaceRow[];
  /** Families that count the same trade at other qualifications, in the region. */
  readonly others: readonly { readonly family: JobFamily; readonly potential: PlacePotential }[];
}

/** Why an occupation has no figures of its own: `null` where the survey does not cover it. */
export interface WithoutHiring {
  readonly because: string | null;
  /** Families that count the same trade or one near it, in the region. */
  readonly others: OccupationHiring['others'];
}

export async function loadOccupationHiring(code: string): Promise<OccupationHiring | WithoutHiring> {
  const [links, families, byFamily, { year }, rows] = await Promise.all([
    loadFamiliesOfOccupations(),
    loadJobFamilies(),
    loadOccupationsByFamily(),
    loadHiring(),
    loadRowsByFamily(),
  ]);
  const link = links.get(code);
  const family = families.get(link?.principal ?? '');
  const others = (link?.others ?? []).flatMap((other) => {
    const [region] = rows.get(other) ?? [];
    const otherFamily = families.get(other);
    return region === undefined || otherFamily === undefined
      ? []
      : [{ family: otherFamily, potential: region.potential }];
  });
  if (link === undefined || family === undefined) return { because: link?.because ?? null, others };
  const sharedWith = (byFamily.get(family.id)?.length ?? 1) - 1;
  return { year, family, sharedWith, rows: rows.get(family.id) ?? [], others };
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
