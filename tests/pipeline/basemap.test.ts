// The base map of a small region: what is read, what each layer keeps, and how faults are told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BasemapFeature, type BasemapLayer, basemapFeatureSchema } from '#schemas/basemap.ts';
import type { Municipality } from '#schemas/territory.ts';
import { buildBasemap, joinLines, nameRiver, type RiverName } from '#scripts/import/build/basemap.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { readBasemap } from '#scripts/import/sources/basemap.ts';
import type { Contours } from '#scripts/import/sources/contours.ts';
import { type BasemapFile, basemapFeatures, writeBasemapFiles } from './support/basemap-files.ts';

const REGION = {
  id: '52',
  name: 'Pays de la Loire',
  departments: [
    { id: '44', name: 'Loire-Atlantique' },
    { id: '49', name: 'Maine-et-Loire' },
  ],
};

/** Four municipalities in a row, a degree by half a degree: two in each department, three Efop territories. */
const COMMUNES = [
  ['44001', '44', 'nantes', -2],
  ['44002', '44', 'ancenis', -1.5],
  ['49001', '49', 'angers', -1],
  ['49002', '49', 'angers', -0.5],
] as const;

const CONTOURS: Contours = {
  file: 'contours',
  sha256: '',
  rows: COMMUNES.map(([code, , , west]) => ({ code, polygons: [[ring(west)]] })),
  cities: [
    { name: 'Tours', population: 138_000, polygons: [[ring(0.5)]] },
    { name: 'Marseille', population: 870_000, polygons: [[ring(8)]] },
  ],
};

function ring(west: number): [number, number][] {
  return [
    [west, 47],
    [west + 0.5, 47],
    [west + 0.5, 48],
    [west, 48],
    [west, 47],
  ];
}

const municipalities = COMMUNES.map(([id, department, efop]) => ({ id, department, efop }) as Municipality);

function build(change: Partial<Record<BasemapFile, object[]>> = {}, names: readonly RiverName[] = []) {
  const dir = mkdtempSync(join(tmpdir(), 'rose-basemap-'));
  writeBasemapFiles(dir, { ...basemapFeatures(), ...change });
  const problems: Problem[] = [];
  const tables = readBasemap(dir, problems);
  rmSync(dir, { recursive: true });
  const features =
    tables === null ? [] : buildBasemap(tables, CONTOURS, municipalities, REGION, names, problems);
  return { features, problems: problems.map(describeProblem) };
}

/** Points in ten thousandths of a degree, one list for each part. */
function points({ parts }: BasemapFeature): number[][][] {
  return parts.map((steps) => {
    let [x, y] = [0, 0];
    return Array.from({ length: steps.length / 2 }, (_, index) => {
      x += steps[2 * index] ?? 0;
      y += steps[2 * index + 1] ?? 0;
      return [x, y];
    });
  });
}

const { features } = build();
const ofLayer = (layer: BasemapLayer) => features.filter((each) => each.layer === layer);

describe('the layers', () => {
  test('have the shape that the site reads, ids unique', () => {
    for (const each of features) expect(basemapFeatureSchema.safeParse(each).error).toBeUndefined();
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test('keep the region apart from its neighbours, and leave out those drawn where they are not', () => {
    expect(ofLayer('region')).toHaveLength(1);
    expect(ofLayer('land').map(points).flat(2)[0]).toEqual([0, 470_000]);
    expect(ofLayer('land')).toHaveLength(1);
  });

  test('draw each border once, on its own level', () => {
    const at = (layer: BasemapLayer) =>
      new Set(
        ofLayer(layer)
          .flatMap(points)
          .flat()
          .map(([x]) => x),
      );
    expect(at('region-border')).toEqual(new Set([0]));
    expect(at('department-border')).toEqual(new Set([-10_000]));
    expect(at('efop-border')).toEqual(new Set([-15_000]));
    expect(at('municipality-border')).toEqual(new Set([-5_000]));
  });

  test('draw the water of an estuary over the land, within its box and nowhere else', () => {
    const estuary = { west: -2.1, south: 47, east: -1.7, north: 48 };
    const withEstuary = build({}, [{ code: 'LA LOIRE', name: 'La Loire', estuary }]).features;
    const lakes = withEstuary.filter(({ layer }) => layer === 'lake');
    expect(lakes).toHaveLength(ofLayer('lake').length + 1);
    const xs = lakes
      .flatMap(points)
      .flat()
      .map(([x = 0]) => x);
    expect(Math.min(...xs)).toBe(-21_000);
    expect(Math.max(...xs)).toBe(-16_500);
  });

  test('join the reaches of a river, whichever way each one runs', () => {
    const joined = joinLines([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [5, 5],
        [6, 6],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [-1, 0],
      ],
    ]);
    expect(joined.map((line) => line.length).toSorted()).toEqual([2, 4]);
  });

  test('name each river once, the longest first, cut two degrees from the region', () => {
    expect(ofLayer('river').map(({ name, rank }) => [name, rank])).toEqual([
      ['La Loire', 1],
      ["L'Erdre", 2],
    ]);
    const [loire] = ofLayer('river');
    expect(
      loire &&
        Math.max(
          ...points(loire)
            .flat()
            .map(([x = 0]) => x),
        ),
    ).toBe(20_000);
  });

  test('rank the roads by class, and skip a town that is but a point', () => {
    expect(ofLayer('road').map(({ rank }) => rank)).toEqual([1, 3]);
    expect(ofLayer('urban')).toHaveLength(1);
  });

  test('name the cities in the frame only', () => {
    expect(ofLayer('city').map(({ name }) => name)).toEqual(['Tours']);
  });
});

test('a name in capitals gets back its small words, and its accents from the table', () => {
  expect(nameRiver('LA SEVRE NANTAISE', [{ code: 'LA SEVRE NANTAISE', name: 'La Sèvre Nantaise' }])).toBe(
    'La Sèvre Nantaise',
  );
  expect(nameRiver("CANAL D'ILLE ET RANCE", [])).toBe("Canal d'Ille et Rance");
  expect(nameRiver("L'AA", [])).toBe("L'Aa");
});

describe('a broken file', () => {
  test('with latitude before longitude is refused with its line', () => {
    const swapped = {
      type: 'LineString',
      coordinates: [
        [47.2, -1.5],
        [147.4, -1.5],
        [47.4, -181],
      ],
    };
    const { problems } = build({ rivers: [{ properties: { nom: 'LA LOIRE' }, geometry: swapped }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/rivers-france-ign\.geojson:\d+, column "features.*-181/);
  });

  test('of which the region is missing says so', () => {
    const { problems, features: none } = build({ regions: basemapFeatures().regions.slice(1) });
    expect(none).toEqual([]);
    expect(problems).toEqual(['geo/contours/regions-fr.geojson, column "code": expected a shape for 52']);
  });

  test('of another kind of shape is refused', () => {
    const { problems } = build({
      roads: [{ properties: { type: 'Road', scalerank: 1 }, geometry: { type: 'Point' } }],
    });
    expect(problems[0]).toContain('a LineString or a MultiLineString');
  });
});
