// The municipalities and the territories as every page that asks where one lives fetches them, once. Lists rather than
// objects, to be light.
import type { PlacedMunicipality } from './municipalities.ts';

export interface Geography {
  /** What the municipalities point at. The share is `misallocatedShare` of the schema. */
  readonly territories: readonly (readonly [slug: string, name: string, misallocatedShare: number | null])[];
  readonly municipalities: readonly PackedMunicipality[];
}

/** What is no such file lacks one of them. */
export const GEOGRAPHY_MEMBERS = ['territories', 'municipalities'] as const;

type PackedMunicipality = readonly [
  id: string,
  name: string,
  department: string,
  postcodes: readonly string[],
  territory: number,
  lon: number,
  lat: number,
  population: number,
  /** Absent of most. */
  former?: readonly string[],
];

export function unpackMunicipalities({ municipalities, territories }: Geography): PlacedMunicipality[] {
  return municipalities.map(
    ([id, name, department, postcodes, territory, lon, lat, population, former = []]) => ({
      id,
      name,
      former,
      department,
      postcodes,
      territory: territories[territory]?.[0] ?? '',
      lon,
      lat,
      population,
    }),
  );
}
