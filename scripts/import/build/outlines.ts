// Draws the region, its departments and its Efop territories from the shapes of their municipalities, light enough to
// stand inside a page. Neighbours are simplified along the same line: no gap, no overlap.
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { fitProjection, type Projection, project } from '#domain/territories/project.ts';
import type { Region } from '#schemas/region.ts';
import type { Municipality, Outlines, TerritoryKind } from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import { CONTOURS_FILE, type Contours } from '../sources/contours.ts';
import { findLabelPoint, type Point, type Ring } from './label-point.ts';
import { sortedById } from './sorting.ts';
import { territoryId } from './territories.ts';

export interface OutlineOptions {
  /** Units of the drawing from west to east. Points are whole units: 1000 make about four to a kilometre. */
  readonly width: number;
  /** A bend of a border is kept when the triangle it makes has at least this many square units. */
  readonly minBend: number;
  /** Islands smaller than this many square kilometres are left out, on purpose, and lakes likewise. */
  readonly minIsland: number;
}

/** Noirmoutier (49 km2) and Yeu (23) stay; the islets of the coast and of the Loire would be dots. */
const DEFAULTS: OutlineOptions = { width: 1000, minBend: 12, minIsland: 8 };

/** `null`, and problems, when a municipality has no shape or an area would have none left. */
export function buildOutlines(
  contours: Contours,
  municipalities: readonly Municipality[],
  region: Region,
  problems: Problem[],
  options: OutlineOptions = DEFAULTS,
): Outlines | null {
  const shapes = new Map(contours.rows.map((row) => [row.code, row.polygons]));
  const missing = municipalities.filter(({ id }) => !shapes.has(id));
  for (const { id, name } of missing) {
    problems.push({ file: CONTOURS_FILE, column: 'code', found: id, expected: `a shape for ${name}` });
  }
  if (missing.length > 0 || municipalities.length === 0) return null;

  const frame = fitProjection(
    boundingBox(municipalities.flatMap(({ id }) => shapes.get(id) ?? [])),
    options.width,
  );
  const cells = simplifyCells(
    mergeIntoCells(municipalities, shapes, frame.projection),
    options.minBend,
    options.minIsland * squareKilometre(frame.projection),
  );
  const areas = sortedById(
    areasOf(municipalities, region).flatMap(({ id, cells: keys }) => {
      const polygons = drawArea(cells, keys);
      const [largest] = polygons.toSorted((a, b) => Math.abs(ringArea(b[0])) - Math.abs(ringArea(a[0])));
      if (largest === undefined) {
        const expected = `shapes of which something is left of ${id} once simplified`;
        problems.push({ file: CONTOURS_FILE, expected });
        return [];
      }
      const [x, y] = findLabelPoint(largest);
      const path = polygons.flat().map(ringPath).join('');
      return [{ id, path, label: { x: Math.round(x), y: Math.round(y) } }];
    }),
  );
  return { id: region.id, width: frame.width, height: frame.height, projection: frame.projection, areas };
}

type Shapes = ReadonlyMap<string, Contours['rows'][number]['polygons']>;

function boundingBox(polygons: readonly (readonly Ring[])[]) {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of polygons.flat(2)) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** In square units of the drawing. A degree of latitude is 111.2 km. */
function squareKilometre({ yPerDegree }: Projection): number {
  return (yPerDegree / 111.2) ** 2;
}

/**
 * A cell is what one department and one Efop territory have in common: every area drawn is made of whole cells, and
 * the only points that simplification cannot move are those where cells meet.
 */
interface Cell {
  readonly department: string;
  readonly efop: string | null;
}

function keyOf({ department, efop }: Cell): string {
  return `${department} ${efop}`;
}

/** Shapes that share their borders. They carry no properties: the types of the topojson packages disagree on `null`. */
type Shared = Topology<Objects>;

type CellShapes = ReadonlyMap<string, MultiPolygon>;

/** Shapes of the cells, projected, by key. */
function mergeIntoCells(
  municipalities: readonly Municipality[],
  shapes: Shapes,
  projection: Projection,
): CellShapes {
  const atoms = topologyOf(
    municipalities.map(({ id }): [string, MultiPolygon] => {
      const coordinates = (shapes.get(id) ?? []).map((polygon) =>
        polygon.map((ring) => ring.map(([lon, lat]) => project(projection, lon, lat))),
      );
      return [id, { type: 'MultiPolygon', coordinates }];
    }),
  );
  const groups = Map.groupBy(municipalities, keyOf);
  return new Map(
    [...groups].map(([key, members]) => [
      key,
      mergeShapes(
        atoms,
        members.map(({ id }) => id),
      ),
    ]),
  );
}

function topologyOf(shapes: Iterable<readonly [string, MultiPolygon]>): Shared {
  return topology(Object.fromEntries(shapes)) as Shared;
}

function mergeShapes(atoms: Shared, keys: readonly string[]): MultiPolygon {
  const parts = keys.flatMap((key) => {
    const part = atoms.objects[key];
    return part?.type === 'Polygon' || part?.type === 'MultiPolygon' ? [part] : [];
  });
  return merge(atoms, parts);
}

function simplifyCells(shapes: CellShapes, minBend: number, minIsland: number): Shared {
  const cells = topologyOf(shapes);
  // A small piece that touches another cell stays: without it there would be a gap.
  const kept = filter(cells, filterAttachedWeight(cells, minIsland));
  return simplify(presimplify(kept), minBend);
}

interface Area {
  readonly id: string;
  /** Keys of its cells. */
  readonly cells: readonly string[];
}

function areasOf(municipalities: readonly Municipality[], region: Region): Area[] {
  const cells = [...new Map(municipalities.map((row) => [keyOf(row), row])).values()];
  const area = (kind: TerritoryKind, code: string, isPart: (cell: Cell) => boolean): Area => ({
    id: territoryId(kind, code),
    cells: cells.filter(isPart).map(keyOf),
  });
  const efop = new Set(cells.flatMap((cell) => cell.efop ?? []));
  return [
    area('region', region.id, () => true),
    ...region.departments.map(({ id }) => area('department', id, (cell) => cell.department === id)),
    ...[...efop].map((code) => area('efop', code, (cell) => cell.efop === code)),
  ];
}

/** Polygons of an area in whole units. Rings that shrink to less than a triangle are gone. */
function drawArea(cells: Shared, keys: readonly string[]): Ring[][] {
  return mergeShapes(cells, keys)
    .coordinates.map((polygon) => polygon.map(roundRing).filter((ring) => ring.length >= 4))
    .filter((polygon) => polygon.length > 0);
}

/** Whole units, without points that fall on the one before. */
function roundRing(ring: readonly Position[]): Ring {
  const points = ring.map(([x = 0, y = 0]): Point => [Math.round(x), Math.round(y)]);
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** Twice counted and signed by the direction of the ring, as the shoelace formula gives it, then halved. */
function ringArea(ring: readonly (readonly number[])[] = []): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** "M12 34l5-6 7 8z": the first point, then the way from each to the next; a minus sign needs no space before it. */
function ringPath(ring: Ring): string {
  const [first = [0, 0], ...others] = ring.slice(0, -1);
  let [x, y] = first;
  const moves = others.flatMap(([nextX, nextY]) => {
    const move = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return move;
  });
  return `M${joinNumbers(first)}l${joinNumbers(moves)}z`;
}

function joinNumbers(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
