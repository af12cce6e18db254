// What the browser fetches to answer "who can help me near here": the advice places. Lists rather
// than objects, to be light.
import type { Geography } from '#domain/places/geography.ts';
import type { AdvicePlace } from '#schemas/establishment.ts';

export type AdviceKind = AdvicePlace['kind'];

/** In the order in which they are shown. */
export const ADVICE_KINDS = [
  'cio',
  'info-jeunes',
  'mission-locale',
  'france-travail',
  'cep',
] as const satisfies readonly AdviceKind[];

export interface AdviceIndex {
  readonly places: readonly PackedAdvicePlace[];
}

type PackedAdvicePlace = readonly [
  id: string,
  kind: AdviceKind,
  name: string,
  /** Address, postcode and municipality, as written on a letter. */
  address: string,
  website: string | null,
  /** Its place in the file of municipalities and territories. */
  territory: number,
  lon: number,
  lat: number,
  isApproximate: 0 | 1,
];

/** As a page shows it. */
export interface ShownAdvicePlace {
  readonly id: string;
  readonly kind: AdviceKind;
  readonly name: string;
  readonly address: string;
  readonly website: string | null;
  readonly lon: number;
  readonly lat: number;
  /** Only its municipality is known: it stands in the middle of it. */
  readonly isApproximate: boolean;
}

export interface NearAdvicePlace extends ShownAdvicePlace {
  /** Path segment of its territory. */
  readonly territory: string;
}

export function packAdvicePlace(place: ShownAdvicePlace, territory: number): PackedAdvicePlace {
  const { id, kind, name, address, website, lon, lat, isApproximate } = place;
  return [id, kind, name, address, website, territory, lon, lat, isApproximate ? 1 : 0];
}

export function unpackAdvicePlaces(
  { places }: AdviceIndex,
  territories: Geography['territories'],
): NearAdvicePlace[] {
  return places.map(([id, kind, name, address, website, territory, lon, lat, isApproximate]) => ({
    id,
    kind,
    name,
    address,
    website,
    territory: territories[territory]?.[0] ?? '',
    lon,
    lat,
    isApproximate: isApproximate === 1,
  }));
}
