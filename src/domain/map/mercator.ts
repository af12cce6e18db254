// Where a place stands on the map: the projection of Mercator, and the part of the world that a window shows.

/** From the west and the north of the world, which is 1 wide and 1 high. */
export type WorldPoint = readonly [x: number, y: number];

export interface MapView {
  /** Degrees, in the middle of the window. */
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD_PX = 512;

export function toWorld(lon: number, lat: number): WorldPoint {
  return [worldX(lon), worldY(lat)];
}

export function worldX(lon: number): number {
  return (lon + 180) / 360;
}

export function worldY(lat: number): number {
  return (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;
}

/** Degrees. */
export function toLonLat([x, y]: WorldPoint): readonly [lon: number, lat: number] {
  return [x * 360 - 180, (Math.atan(Math.exp(Math.PI * (1 - 2 * y))) * 360) / Math.PI - 90];
}

/** Pixels of the whole world. */
export function worldSize(zoom: number): number {
  return WORLD_PX * 2 ** zoom;
}

/** The largest view that has all of it. West, south, east, north in degrees; the window and its margin in pixels. */
export function fitBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height, padding }: { readonly width: number; readonly height: number; readonly padding: number },
): MapView {
  const [left, top] = toWorld(west, north);
  const [right, bottom] = toWorld(east, south);
  const room = (pixels: number) => Math.max(pixels - 2 * padding, 1);
  const scale = Math.min(room(width) / (right - left), room(height) / (bottom - top));
  const [lon, lat] = toLonLat([(left + right) / 2, (top + bottom) / 2]);
  return { lon, lat, zoom: Math.log2(scale / WORLD_PX) };
}
