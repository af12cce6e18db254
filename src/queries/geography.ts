// The file of municipalities and territories that the browser fetches to know where one lives.
import type { Geography } from '#domain/places/geography.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadMunicipalities, loadPlaces, type Place } from './territories.ts';

export const loadGeographyFile = once(async (): Promise<IndexFile> => {
  const [places, municipalities] = await Promise.all([loadPlaces(), loadMunicipalities()]);
  const geography: Geography = {
    territories: places.map(
      ({ slug, name, misallocatedShare }: Place) =>
        [slug, name, misallocatedShare === null ? null : Number(misallocatedShare.toFixed(2))] as const,
    ),
    municipalities: municipalities.map(
      ({ id, name, department, postcodes, efop, lon, lat, population, former }) =>
        [
          id,
          name,
          department,
          postcodes,
          territoryOf(places, { efop, department }),
          round(lon),
          round(lat),
          population,
          ...(former.length === 0 ? ([] as const) : ([former] as const)),
        ] as const,
    ),
  };
  return toIndexFile('communes', geography);
});

/** Its rank among the places. A region without Efop territories answers by department. */
export function territoryOf(
  places: readonly Place[],
  { efop, department }: { readonly efop: string | null; readonly department: string },
): number {
  return places.findIndex(({ kind, code }) =>
    efop === null ? kind === 'department' && code === department : kind === 'efop' && code === efop,
  );
}

/** A hundred metres: enough to know in which municipality one is. */
function round(degrees: number): number {
  return Number(degrees.toFixed(3));
}
