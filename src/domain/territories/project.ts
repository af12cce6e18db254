// Places a point of the globe on the outlines of the region.
import type { Outlines } from '#schemas/territory.ts';

export type Projection = Outlines['projection'];

/**
 * Degrees (WGS 84) -> units of the drawing, y downwards. Longitudes and latitudes are scaled each by a constant: over
 * one region that is off by two hundredths at the edges, which a small map does not show.
 */
export function project(projection: Projection, lon: number, lat: number): [x: number, y: number] {
  const { west, north, xPerDegree, yPerDegree } = projection;
  return [(lon - west) * xPerDegree, (north - lat) * yPerDegree];
}

/** The projection and the size of a drawing `width` units wide that holds a box of degrees. */
export function fitProjection(
  box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number },
  width: number,
): { projection: Projection; width: number; height: number } {
  const { west, south, east, north } = box;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const yPerDegree = round(width / ((east - west) * shrink));
  const xPerDegree = round(width / (east - west));
  return {
    projection: { west, north, xPerDegree, yPerDegree },
    width,
    height: Math.ceil((north - south) * yPerDegree),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
