// Reads what the base map is drawn from: regions and departments, rivers (IGN), roads, rails, towns, lakes and the sea (Natural
// Earth).
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';

/** Degrees: longitude, latitude. Readers of GeoJSON that swap them are told apart by nothing but the bounds. */
const pointSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const lineSchema = z.array(pointSchema).min(2, 'a line of two points or more');
const ringSchema = z.array(pointSchema).min(4, 'a ring of four points or more');
const polygonSchema = z.array(ringSchema).min(1, 'a ring');

const areaSchema = z
  .discriminatedUnion(
    'type',
    [
      z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1, 'a polygon') }),
      // Natural Earth has a town that shrank to a point when its tile was cut: nothing to draw.
      z.object({ type: z.literal('Point'), coordinates: pointSchema }),
    ],
    { error: 'a Polygon or a MultiPolygon' },
  )
  .transform((shape): readonly Polygon[] => {
    if (shape.type === 'Point') return [];
    return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  });

const pathSchema = z
  .discriminatedUnion(
    'type',
    [
      z.object({ type: z.literal('LineString'), coordinates: lineSchema }),
      z.object({ type: z.literal('MultiLineString'), coordinates: z.array(lineSchema).min(1, 'a line') }),
    ],
    { error: 'a LineString or a MultiLineString' },
  )
  .transform((shape): readonly Line[] =>
    shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates,
  );

type Polygon = z.output<typeof polygonSchema>;
type Line = z.output<typeof lineSchema>;

function collection<Properties extends z.ZodType, Geometry extends z.ZodType>(
  properties: Properties,
  geometry: Geometry,
) {
  return z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ properties, geometry })).min(1, 'features'),
  });
}

const schemas = {
  regions: collection(
    z.object({ code: z.string().regex(/^\d{2}$/, 'a code of a region such as 52') }),
    areaSchema,
  ),
  departments: collection(
    z.object({
      code: z.string().regex(/^(\d{2,3}|2[AB])$/, 'a code of a department such as 44'),
      region: z.string(),
    }),
    areaSchema,
  ),
  rivers: collection(z.object({ nom: z.string().min(2) }), pathSchema),
  roads: collection(z.object({ type: z.string(), scalerank: z.number().min(0).max(12) }), pathSchema),
  rails: collection(z.unknown(), pathSchema),
  towns: collection(z.unknown(), areaSchema),
  lakes: collection(z.unknown(), areaSchema),
  water: collection(z.unknown(), areaSchema),
} as const;

export const BASEMAP_FILES = {
  regions: 'geo/contours/regions-fr.geojson',
  departments: 'geo/contours/departements-fr.geojson',
  rivers: 'geo/basemap/rivers-france-ign.geojson',
  roads: 'geo/basemap/ne10m-road-fr.geojson',
  rails: 'geo/basemap/ne10m-railroad-fr.geojson',
  towns: 'geo/basemap/ne10m-urban-fr.geojson',
  lakes: 'geo/basemap/ne10m-lakes-europe-fr.geojson',
  water: 'geo/basemap/ne10m-water-fr.geojson',
} as const satisfies Record<keyof typeof schemas, string>;

interface Read<Rows> {
  readonly file: string;
  readonly sha256: string;
  readonly rows: Rows;
}

export type BasemapTables = {
  readonly [Name in keyof typeof schemas]: Read<z.output<(typeof schemas)[Name]>['features']>;
};

/** `null` when a file is missing or broken; the faults are in `problems`. */
export function readBasemap(rawDir: string, problems: Problem[]): BasemapTables | null {
  const read = <Schema extends z.ZodType<{ readonly features: readonly unknown[] }>>(
    file: string,
    schema: Schema,
  ): Read<z.output<Schema>['features']> | null => {
    const found = readJson(rawDir, file, schema, problems);
    return found === null ? null : { file, sha256: found.sha256, rows: found.data.features };
  };
  const regions = read(BASEMAP_FILES.regions, schemas.regions);
  const departments = read(BASEMAP_FILES.departments, schemas.departments);
  const rivers = read(BASEMAP_FILES.rivers, schemas.rivers);
  const roads = read(BASEMAP_FILES.roads, schemas.roads);
  const rails = read(BASEMAP_FILES.rails, schemas.rails);
  const towns = read(BASEMAP_FILES.towns, schemas.towns);
  const lakes = read(BASEMAP_FILES.lakes, schemas.lakes);
  const water = read(BASEMAP_FILES.water, schemas.water);
  if (!regions || !departments || !rivers || !roads || !rails || !towns || !lakes || !water) return null;
  return { regions, departments, rivers, roads, rails, towns, lakes, water };
}
