// Tells in which municipality a point lies, by the shapes that IGN publishes (simplified: a border may be off by some
// hundred metres), and which municipality a name means.
import { distanceKm } from '#domain/places/municipalities.ts';
import { slugify } from '#domain/text/slug.ts';
import type { Municipality } from '#schemas/territory.ts';
import type { Contours } from '../sources/contours.ts';

export interface GeoPoint {
  readonly lon: number;
  readonly lat: number;
}

/** How far from the shape of its municipality a place may lie: on a quay, on the wrong side of a border street. */
const TOLERANCE_KM = 1.5;

export function createLocator(contours: Contours, municipalities: readonly Municipality[]) {
  const byId = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  const shapes = contours.rows
    .filter(({ code }) => byId.has(code))
    .map(({ code, polygons }) => ({ code, polygons, box: boxOf(polygons.flat(2)) }));
  const shapeOf = new Map(shapes.map((shape) => [shape.code, shape]));
  const byName = Map.groupBy(
    municipalities.flatMap((municipality) =>
      [municipality.name, ...municipality.former].map((name) => ({
        municipality,
        name,
        words: toWords(name),
      })),
    ),
    ({ words }) => words,
  );

  /** `null`: it lies outside the region. */
  function find({ lon, lat }: GeoPoint): string | null {
    const shape = shapes.find(
      ({ box, polygons }) =>
        lon >= box.west &&
        lon <= box.east &&
        lat >= box.south &&
        lat <= box.north &&
        isInside(polygons, lon, lat),
    );
    if (shape !== undefined) return shape.code;
    // On a quay, or beside a simplified coast.
    return shapes.find(({ code }) => kmFrom(code, { lon, lat }) <= TOLERANCE_KM)?.code ?? null;
  }

  /** 0 inside. */
  function kmFrom(code: string, { lon, lat }: GeoPoint): number {
    const shape = shapeOf.get(code);
    if (shape === undefined) return Number.POSITIVE_INFINITY;
    if (isInside(shape.polygons, lon, lat)) return 0;
    const { west, south, east, north } = shape.box;
    const nearest = [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)] as const;
    const toBox = distanceKm(lon, lat, ...nearest);
    if (toBox > 2 * TOLERANCE_KM) return toBox;
    return Math.min(...shape.polygons.flat().map((ring) => kmToRing(ring, lon, lat)));
  }

  return {
    find,
    isWithin: (code: string, point: GeoPoint) => kmFrom(code, point) <= TOLERANCE_KM,
    get: (code: string) => byId.get(code),
    /** Middle of the municipality. */
    centre: (code: string): GeoPoint | null => byId.get(code) ?? null,
    /** By its name of today, else by one that it took in, "CHATEAU GONTIER" as well as "Château-Gontier". */
    named(name: string, department: string): { municipality: Municipality; name: string } | null {
      const found = (byName.get(toWords(name)) ?? []).filter(
        ({ municipality }) => municipality.department === department,
      );
      return found.find((each) => each.name === each.municipality.name) ?? found[0] ?? null;
    },
  };
}

export type Locator = ReturnType<typeof createLocator>;

/** "ST HERBLAIN" -> "saint-herblain", "Le Mans Cedex 9" -> "le-mans". */
function toWords(name: string): string {
  return slugify(name.replace(/\bcedex\b.*$/i, ''))
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}

type Ring = readonly (readonly [number, number])[];

function boxOf(points: Ring) {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of points) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** Even-odd over all rings: a hole takes away. */
function isInside(polygons: readonly (readonly Ring[])[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Degrees are taken for a plane around the point: exact enough for some kilometres. */
function kmToRing(ring: Ring, lon: number, lat: number): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] ?? [0, 0];
    const [bx, by] = ring[i] ?? [0, 0];
    const [dx, dy] = [(bx - ax) * narrow, by - ay];
    const along = ((lon - ax) * narrow * dx + (lat - ay) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, distanceKm(lon, lat, ax + t * (bx - ax), ay + t * (by - ay)));
  }
  return nearest;
}
