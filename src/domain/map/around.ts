// What a map shows around a place of departure: as far as the distances that are asked for, and never nothing.
import { distanceKm } from '#domain/places/municipalities.ts';
import type { Bounds, Origin } from './select-places.ts';

/** Where no distance is chosen, in km. */
const AROUND_KM = 20;
/** Points that are in the window, however far the nearest are. */
const NEAREST = 5;
const KM_PER_DEGREE = 111.2;

/** @param within Kilometres; `null`: no distance was chosen. */
export function boundsAround(origin: Origin, within: number | null, points: readonly Origin[]): Bounds {
  const high = (within ?? AROUND_KM) / KM_PER_DEGREE;
  const wide = high / Math.cos((origin.lat * Math.PI) / 180);
  const near = within === null ? nearest(origin, points) : [];
  const [lons, lats] = [near.map(({ lon }) => lon), near.map(({ lat }) => lat)];
  return [
    Math.min(origin.lon - wide, ...lons),
    Math.min(origin.lat - high, ...lats),
    Math.max(origin.lon + wide, ...lons),
    Math.max(origin.lat + high, ...lats),
  ];
}

function nearest(origin: Origin, points: readonly Origin[]): readonly Origin[] {
  return points
    .map((point) => ({ point, km: distanceKm(origin.lon, origin.lat, point.lon, point.lat) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAREST)
    .map(({ point }) => point);
}
