// Draws the base map of the region: its land, the borders at each level, rivers with their names, and what Natural Earth
// knows of roads, rails, towns and lakes, cut to a frame around the region.
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { BasemapFeature, BasemapLayer } from '#schemas/basemap.ts';
import type { Region } from '#schemas/region.ts';
import type { Municipality } from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import { BASEMAP_FILES, type BasemapTables } from '../sources/basemap.ts';
import type { City, Contours } from '../sources/contours.ts';
import { type Box, clipLine, clipRing, type Point } from './clip.ts';
import { findLabelPoint } from './label-point.ts';
import { sortedById } from './sorting.ts';

type Polygon = readonly (readonly Point[])[];
type Line = readonly Point[];

export interface RiverName {
  /** As the source writes it, in capitals. */
  readonly code: string;
  readonly name: string;
  /** Where water of Natural Earth is drawn over the land of the municipalities. */
  readonly estuary?: Box | undefined;
}

/** Degrees around the region: a wide window shows that much of its neighbours. */
const MARGIN = { lon: 2, lat: 1 };
/** Metropolitan regions start with 11; this source draws those overseas beside Brittany. */
const FIRST_METROPOLITAN = 11;
const UNITS_PER_DEGREE = 10_000;

/** Empty, with problems, when the region has no shape. */
export function buildBasemap(
  tables: BasemapTables,
  contours: Contours,
  municipalities: readonly Municipality[],
  region: Region,
  riverNames: readonly RiverName[],
  problems: Problem[],
): BasemapFeature[] {
  const metropolitan = tables.regions.rows.filter(
    ({ properties }) => Number(properties.code) >= FIRST_METROPOLITAN,
  );
  const isOwn = (code: string) => code === region.id;
  const own = metropolitan
    .filter(({ properties }) => isOwn(properties.code))
    .flatMap(({ geometry }) => geometry);
  if (own.length === 0) {
    problems.push({ file: BASEMAP_FILES.regions, column: 'code', expected: `a shape for ${region.id}` });
    return [];
  }
  const frame = frameOf(own);
  const near = metropolitan
    .filter(({ properties }) => !isOwn(properties.code))
    .flatMap(({ geometry }) => geometry);
  const regionTopology = shareBorders(
    metropolitan.map(({ properties, geometry }) => [properties.code, geometry]),
  );
  const departments = tables.departments.rows.filter(({ properties }) => isOwn(properties.region));
  const cells = new Map(municipalities.map((row) => [row.id, row]));
  const communes = shareBorders(contours.rows.map(({ code, polygons }) => [code, polygons]));
  const differ = (a: string, b: string, key: 'department' | 'efop') =>
    cells.get(a)?.[key] !== cells.get(b)?.[key];

  const draw = (layer: BasemapLayer) => new Layer(layer, frame);
  const layers = [
    draw('land').polygons(near),
    draw('region').polygons(own),
    draw('urban').polygons(tables.towns.rows.flatMap(({ geometry }) => geometry)),
    draw('lake').polygons([
      ...tables.lakes.rows.flatMap(({ geometry }) => geometry),
      ...cutEstuaries(tables, riverNames),
    ]),
    draw('coast').lines(borders(regionTopology, (a, b) => a === b)),
    draw('region-border').lines(borders(regionTopology, (a, b) => a !== b && (isOwn(a) || isOwn(b)))),
    draw('neighbour-border').lines(borders(regionTopology, (a, b) => a !== b && !isOwn(a) && !isOwn(b))),
    draw('department-border').lines(
      borders(
        shareBorders(departments.map(({ properties, geometry }) => [properties.code, geometry])),
        (a, b) => a !== b,
      ),
    ),
    draw('efop-border').lines(
      borders(communes, (a, b) => differ(a, b, 'efop') && !differ(a, b, 'department')),
    ),
    draw('municipality-border').lines(
      borders(communes, (a, b) => a !== b && !differ(a, b, 'efop') && !differ(a, b, 'department')),
    ),
    drawRivers(draw('river'), tables, riverNames),
    drawRoads(draw('road'), tables),
    draw('rail').lines(tables.rails.rows.flatMap(({ geometry }) => geometry)),
    drawCities(draw('city'), contours.cities),
  ];
  return sortedById(layers.flatMap(({ features }) => features));
}

/** Collects the records of a layer, cut to the frame. */
class Layer {
  readonly features: BasemapFeature[] = [];
  private readonly layer: BasemapLayer;
  private readonly frame: Box;

  constructor(layer: BasemapLayer, frame: Box) {
    this.layer = layer;
    this.frame = frame;
  }

  polygons(polygons: readonly Polygon[]): this {
    for (const polygon of polygons) {
      const rings = polygon.map((ring) => clipRing(ring, this.frame)).filter((ring) => ring !== null);
      this.add(null, 1, rings, 4);
    }
    return this;
  }

  /** One record: all the lines of that name and rank. */
  lines(lines: readonly Line[], name: string | null = null, rank = 1): this {
    this.add(
      name,
      rank,
      lines.flatMap((line) => clipLine(line, this.frame)),
      2,
    );
    return this;
  }

  point(point: Point, name: string, rank: number): void {
    if (clipLine([point, point], this.frame).length > 0) this.add(name, rank, [[point]], 1);
  }

  private add(name: string | null, rank: number, parts: readonly Line[], least: number): void {
    const packed = parts.map(roundPoints).filter((points) => points.length >= least);
    if (packed.length === 0) return;
    const id = `${this.layer}/${String(this.features.length + 1).padStart(4, '0')}`;
    this.features.push({ id, layer: this.layer, name, rank, parts: packed.map(toSteps) });
  }
}

function frameOf(polygons: readonly Polygon[]): Box {
  const points = polygons.flat(2);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return {
    west: Math.min(...lons) - MARGIN.lon,
    east: Math.max(...lons) + MARGIN.lon,
    south: Math.min(...lats) - MARGIN.lat,
    north: Math.max(...lats) + MARGIN.lat,
  };
}

/** Whole units, without points that fall on the one before. */
function roundPoints(points: Line): Point[] {
  return points
    .map(([lon, lat]): Point => [Math.round(lon * UNITS_PER_DEGREE), Math.round(lat * UNITS_PER_DEGREE)])
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
}

function toSteps(points: readonly Point[]): number[] {
  return points.flatMap(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

interface Shared {
  readonly topology: Topology<Objects>;
  /** Code of each shape: the topology gives back its own objects. */
  readonly codes: ReadonlyMap<object, string>;
}

function shareBorders(shapes: readonly (readonly [code: string, polygons: readonly Polygon[]])[]): Shared {
  const objects = {
    all: {
      type: 'GeometryCollection' as const,
      geometries: shapes.map(([code, polygons]) => ({
        type: 'MultiPolygon' as const,
        id: code,
        coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
      })),
    },
  };
  const shared = topology(objects) as Topology<Objects>;
  const collection = shared.objects['all'];
  const geometries = collection?.type === 'GeometryCollection' ? collection.geometries : [];
  return {
    topology: shared,
    codes: new Map(geometries.map((shape, place) => [shape, shapes[place]?.[0] ?? ''])),
  };
}

/** Lines where what lies on both sides answers; a shape is on both sides of its border with nothing. */
function borders({ topology: shared, codes }: Shared, keep: (a: string, b: string) => boolean): Line[] {
  const code = (shape: GeometryObject) => codes.get(shape) ?? '';
  const lines: MultiLineString = mesh(shared, shared.objects['all'] as never, (a, b) =>
    keep(code(a as GeometryObject), code(b as GeometryObject)),
  );
  return lines.coordinates.map((line) => line.map(([lon = 0, lat = 0]): Point => [lon, lat]));
}

/** "LA SEVRE NANTAISE" -> its name in the table, else "La Loire": capitals have lost their accents. */
export function nameRiver(capitals: string, names: readonly RiverName[]): string {
  const known = names.find(({ code }) => code === capitals);
  if (known !== undefined) return known.name;
  return capitals.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter, place: number, text: string) => {
    const isSmall =
      place > 0 && /^((de|du|des|la|le|les|et|en|sur)(?![\p{L}])|[dl]['’])/u.test(text.slice(place));
    return isSmall ? letter : letter.toUpperCase();
  });
}

/** One record a name, the longest in the frame first. */
function drawRivers(layer: Layer, { rivers }: BasemapTables, names: readonly RiverName[]): Layer {
  const byName = Map.groupBy(rivers.rows, ({ properties }) => properties.nom);
  const lengths = [...byName].map(([nom, rows]) => {
    const lines = joinLines(rows.flatMap(({ geometry }) => geometry));
    return { nom, lines, length: lines.reduce((sum, line) => sum + lengthOf(line), 0) };
  });
  lengths.sort((a, b) => b.length - a.length || a.nom.localeCompare(b.nom));
  lengths.forEach(({ nom, lines }, place) => {
    layer.lines(lines, nameRiver(nom, names), place + 1);
  });
  return layer;
}

function cutEstuaries({ water }: BasemapTables, names: readonly RiverName[]): Polygon[] {
  const boxes = names.flatMap(({ estuary }) => estuary ?? []);
  return boxes.flatMap((box) =>
    water.rows
      .flatMap(({ geometry }) => geometry)
      .map((polygon) => polygon.map((ring) => clipRing(ring, box)).filter((ring) => ring !== null))
      .filter((rings) => rings.length > 0),
  );
}

/** Reaches of a river end to end, as long as they go on: a name is written along one line, where it has room. */
export function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    let whole = line;
    for (;;) {
      const place = joined.findIndex((other) => chain(other, whole) !== null);
      const other = joined[place];
      if (other === undefined) break;
      whole = chain(other, whole) ?? whole;
      joined.splice(place, 1);
    }
    joined.push(whole);
  }
  return joined;
}

/** Both as one line if they share an end. */
function chain(a: Line, b: Line): Line | null {
  const isSame = (p: Point | undefined, q: Point | undefined) => p?.[0] === q?.[0] && p?.[1] === q?.[1];
  if (isSame(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (isSame(b.at(-1), a[0])) return [...b, ...a.slice(1)];
  if (isSame(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)];
  return isSame(a[0], b[0]) ? [...a.toReversed(), ...b.slice(1)] : null;
}

function lengthOf(line: Line): number {
  return line.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

/** Motorways first, then the main roads, then the others. */
function drawRoads(layer: Layer, { roads }: BasemapTables): Layer {
  const rankOf = (type: string) => 1 + ['Major Highway', 'Secondary Highway'].indexOf(type);
  const byRank = Map.groupBy(roads.rows, ({ properties }) => rankOf(properties.type) || 3);
  for (const rank of [1, 2, 3]) {
    layer.lines(
      (byRank.get(rank) ?? []).flatMap(({ geometry }) => geometry),
      null,
      rank,
    );
  }
  return layer;
}

/** Largest first. */
function drawCities(layer: Layer, cities: readonly City[]): Layer {
  cities
    .toSorted((a, b) => b.population - a.population)
    .forEach(({ name, polygons }, place) => {
      const [largest = []] = polygons.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
      layer.point(findLabelPoint(largest), name, place + 1);
    });
  return layer;
}
