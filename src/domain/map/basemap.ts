// The base map as the browser fetches it, and its way back to shapes in degrees.

export interface Basemap {
  /** West, south, east, north of the region, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly features: readonly PackedFeature[];
  /** Largest first. */
  readonly towns: readonly PackedTown[];
  /** For the scale of the region; the longest river first. */
  readonly riverNames: readonly PackedRiverName[];
}

/** Layer, name, rank, parts as in schemas/basemap.ts. */
export type PackedFeature = readonly [
  layer: string,
  name: string | null,
  rank: number,
  parts: readonly (readonly number[])[],
];

/** Name and place (ten thousandths of a degree) of a municipality of the region. */
export type PackedTown = readonly [name: string, lon: number, lat: number];

/** Name, place (ten thousandths of a degree), angle (degrees, clockwise from eastward), whole zoom that it is for. */
export type PackedRiverName = readonly [name: string, lon: number, lat: number, angle: number, zoom: number];

/** What is fetched from a zoom on: the borders of the municipalities, and the names of the smaller ones. */
export interface BasemapDetails {
  readonly features: readonly PackedFeature[];
  readonly towns: readonly PackedTown[];
}

type Position = [lon: number, lat: number];

/** As GeoJSON says it. */
interface Feature {
  type: 'Feature';
  properties: { layer: string; name: string; rank: number; angle?: number; zoom?: number };
  geometry:
    | { type: 'Polygon'; coordinates: Position[][] }
    | { type: 'MultiLineString'; coordinates: Position[][] }
    | { type: 'Point'; coordinates: Position };
}

export interface FeatureCollection {
  type: 'FeatureCollection';
  features: Feature[];
}

/** Of what is written in the file. */
export const UNITS_PER_DEGREE = 10_000;
const POLYGONS: ReadonlySet<string> = new Set(['land', 'region', 'urban', 'lake']);
const CITY = 'city';
const TOWN = 'town';
const RIVER_NAME = 'river-name';
/** `firstRank`: rank of the first town. */
export function unpackBasemap(
  { features, towns, riverNames = [] }: BasemapDetails & Partial<Basemap>,
  firstRank = 1,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [
      ...features.map(
        ([layer, name, rank, parts]): Feature => ({
          type: 'Feature',
          properties: { layer, name: name ?? '', rank },
          geometry: toGeometry(layer, parts.map(walk)),
        }),
      ),
      ...towns.map(
        ([name, lon, lat], place): Feature => ({
          type: 'Feature',
          properties: { layer: TOWN, name, rank: firstRank + place },
          geometry: toPoint(lon, lat),
        }),
      ),
      ...riverNames.map(
        ([name, lon, lat, angle, zoom], place): Feature => ({
          type: 'Feature',
          properties: { layer: RIVER_NAME, name, rank: 1 + place, angle, zoom },
          geometry: toPoint(lon, lat),
        }),
      ),
    ],
  };
}

function toPoint(lon: number, lat: number): Feature['geometry'] {
  return { type: 'Point', coordinates: [lon / UNITS_PER_DEGREE, lat / UNITS_PER_DEGREE] };
}

function toGeometry(layer: string, parts: Position[][]): Feature['geometry'] {
  if (layer === CITY) return { type: 'Point', coordinates: parts[0]?.[0] ?? [0, 0] };
  return { type: POLYGONS.has(layer) ? 'Polygon' : 'MultiLineString', coordinates: parts };
}

/** The first point, then a step from each to the next. */
export function walk(steps: readonly number[]): Position[] {
  let [x, y] = [0, 0];
  return Array.from({ length: Math.floor(steps.length / 2) }, (_, index): Position => {
    x += steps[2 * index] ?? 0;
    y += steps[2 * index + 1] ?? 0;
    return [x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE];
  });
}

/** For degrees that are written in a file. */
export function toUnits(degrees: number): number {
  return Math.round(degrees * UNITS_PER_DEGREE);
}
