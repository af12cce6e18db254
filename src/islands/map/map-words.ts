// What the list and the card say alike of a place.
import { typographic } from '#copy/format.ts';
import { mapCopy } from '#copy/map.ts';
import type { SelectedPlace } from '#domain/map/select-places.ts';

/** "Lycée · La Flèche · à 12 km". */
export function describePlace({ place, km }: SelectedPlace): string {
  return [
    mapCopy.kinds[place.kind],
    ...(place.municipality === null ? [] : [typographic(place.municipality)]),
    ...(km === null
      ? []
      : [place.accuracy === 'exact' ? mapCopy.distance(km) : mapCopy.about(mapCopy.distance(km))]),
  ].join(' · ');
}
