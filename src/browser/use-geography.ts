// The municipalities and territories of the region in an island, fetched once, with what finds one by its name.
import { useMemo } from 'react';
import { GEOGRAPHY_MEMBERS, type Geography, unpackMunicipalities } from '#domain/places/geography.ts';
import {
  createMunicipalityFinder,
  type MunicipalityFinder,
  type PlacedMunicipality,
} from '#domain/places/municipalities.ts';
import { type LoadedJson, useJson } from './use-json.ts';

export interface LoadedGeography extends LoadedJson<Geography> {
  /** None while they are not there. */
  readonly municipalities: readonly PlacedMunicipality[];
  readonly territories: Geography['territories'];
  readonly finder: MunicipalityFinder;
}

export function useGeography(url: string): LoadedGeography {
  const file = useJson<Geography>(url, GEOGRAPHY_MEMBERS);
  return useMemo(() => {
    const { content } = file;
    const municipalities = content === null ? [] : unpackMunicipalities(content);
    return {
      ...file,
      municipalities,
      territories: content?.territories ?? [],
      finder: createMunicipalityFinder(municipalities),
    };
  }, [file]);
}
