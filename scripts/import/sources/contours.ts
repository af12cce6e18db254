// Reads the shapes of the municipalities of a region (IGN, simplified once for all levels: neighbours share points).
import { z } from 'zod';
import { municipalityCodeSchema } from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import { describeExpectation } from '../read/expectations.ts';
import { readJson } from '../read/json.ts';

export const CONTOURS_FILE = 'geo/contours/communes-fr.geojson.gz';

/** Degrees: longitude, latitude. */
const pointSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
/** The outer ring, then the holes; each ends on its first point. */
const polygonSchema = z.array(z.array(pointSchema).min(4, 'a ring of four points or more')).min(1, 'a ring');
const shapeSchema = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1, 'a polygon') }),
  ],
  { error: 'a Polygon or a MultiPolygon' },
);

const fileSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.object({
          code: municipalityCodeSchema,
          region: z.string(),
          nom: z.string().min(1),
          population: z.int().min(0),
        }),
        // Few shapes are looked at: those of the country have half a million points.
        geometry: z.unknown(),
      }),
    )
    .min(1, 'features'),
});

type Polygon = z.output<typeof polygonSchema>;

export interface Contour {
  /** Code of the municipality. */
  readonly code: string;
  readonly polygons: readonly Polygon[];
}

/** A city beyond the region, by which one knows where one is. */
export interface City {
  readonly name: string;
  readonly population: number;
  readonly polygons: readonly Polygon[];
}

/** Inhabitants from which a municipality beyond the region is a landmark. */
const LEAST_OF_CITY = 40_000;

export interface Contours {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly Contour[];
  readonly cities: readonly City[];
}

/** `null` when the file cannot be read; a shape that is wrong is left out. The faults are in `problems`. */
export function readContours(rawDir: string, region: string, problems: Problem[]): Contours | null {
  const file = CONTOURS_FILE;
  const read = readJson(rawDir, file, fileSchema, problems);
  if (read === null) return null;
  const readShape = (code: string, geometry: unknown): readonly Polygon[] | null => {
    const shape = shapeSchema.safeParse(geometry, { error: describeExpectation });
    if (shape.success)
      return shape.data.type === 'Polygon' ? [shape.data.coordinates] : shape.data.coordinates;
    for (const issue of shape.error.issues) {
      const column = ['geometry', ...issue.path].join('.');
      problems.push({ file, column, found: code, expected: `${issue.message} in the shape of this code` });
    }
    return null;
  };
  const { features } = read.data;
  const rows = features
    .filter(({ properties }) => properties.region === region)
    .flatMap(({ properties: { code }, geometry }): Contour[] => {
      const polygons = readShape(code, geometry);
      return polygons === null ? [] : [{ code, polygons }];
    });
  const cities = features
    .filter(({ properties }) => properties.region !== region && properties.population >= LEAST_OF_CITY)
    .flatMap(({ properties: { code, nom, population }, geometry }): City[] => {
      const polygons = readShape(code, geometry);
      return polygons === null ? [] : [{ name: nom, population, polygons }];
    });
  return { file, sha256: read.sha256, rows, cities };
}
