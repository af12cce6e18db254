// How near advice is: the places by distance from where one lives, and how many inhabitants have one within reach.
import { distanceKm } from '#domain/places/municipalities.ts';

/** "Conseil a moins de 20 km" is what the region aims at. */
export const REACH_KM = 20;

interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** A place, and how far it is as the crow flies. */
export interface Near<Place> {
  readonly place: Place;
  readonly km: number;
}

/** The nearest first; of two as near, in the order given. */
export function byDistance<Place extends Point>(places: readonly Place[], from: Point): Near<Place>[] {
  return places
    .map((place) => ({ place, km: distanceKm(from.lon, from.lat, place.lon, place.lat) }))
    .sort((a, b) => a.km - b.km);
}

/**
 * Share (0 to 1) of the inhabitants whose municipality has its middle within `reach` km of a place: all of them or none,
 * since nobody knows where in it they live. `null` where nobody lives.
 */
export function shareWithinReach(
  municipalities: readonly (Point & { readonly population: number })[],
  places: readonly Point[],
  reach: number = REACH_KM,
): number | null {
  let all = 0;
  let near = 0;
  for (const { population, lon, lat } of municipalities) {
    all += population;
    if (places.some((place) => distanceKm(lon, lat, place.lon, place.lat) <= reach)) near += population;
  }
  return all === 0 ? null : near / all;
}
