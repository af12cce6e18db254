// The place whose figures are shown: that of the address, else the region.
import { useMemo } from 'react';
import { useJson } from '#browser/use-json.ts';
import { type PlacePotential, unpackPotential } from '#domain/hiring/place-potential.ts';
import type { NearPotentials } from '#domain/near/near-data.ts';
import { parseTerritory, withTerritory } from '#url-state/territory.ts';

export interface PlaceOption {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'region' | 'department' | 'efop';
  /** Where its figures are. */
  readonly url: string;
}

export interface PlaceFigures {
  readonly place: PlaceOption;
  /** A territory that the address asks for and that does not exist. */
  readonly unknown: string | null;
  readonly state: 'loading' | 'failed' | 'there';
  readonly retry: () => void;
  /** `null`: not counted, or not loaded. */
  readonly potentialOf: (jobFamily: string | null) => PlacePotential | null;
}

/**
 * The address with the place whose figures are shown. Nothing else of the page's own address: what one may have put
 * there could be too long for a code.
 */
export function addressIn({ place }: PlaceFigures, address: URL): string {
  return withTerritory(address, place.kind === 'region' ? null : place.slug).href;
}

/** @param places the region first. @throws when there is none. */
export function usePlaceFigures(search: string, places: readonly PlaceOption[]): PlaceFigures {
  const slugs = useMemo(() => new Set(places.map(({ slug }) => slug)), [places]);
  const choice = parseTerritory(search, slugs);
  const slug = choice.kind === 'known' ? choice.slug : null;
  const place = places.find((each) => each.slug === slug) ?? places[0];
  if (place === undefined) throw new Error('no place to choose from');
  const loaded = useJson<NearPotentials>(place.url, []);
  return {
    place,
    unknown: choice.kind === 'unknown' ? choice.text : null,
    state: loaded.isFailed ? 'failed' : loaded.content === null ? 'loading' : 'there',
    retry: loaded.retry,
    potentialOf: (jobFamily) => {
      const packed = jobFamily === null ? undefined : loaded.content?.[jobFamily];
      return packed === undefined ? null : unpackPotential(packed);
    },
  };
}
