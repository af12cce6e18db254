// The outlines of a small region, from the shapes of its municipalities to the paths that a page draws.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '#domain/territories/project.ts';
import { type Municipality, type Outlines, outlinesSchema } from '#schemas/territory.ts';
import { buildOutlines, type OutlineOptions } from '#scripts/import/build/outlines.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { type Contour, readContours } from '#scripts/import/sources/contours.ts';
import { broken, FILES, rawFolder, territoryFiles } from './support/territory-files.ts';

const REGION = {
  id: '52',
  name: 'Pays de la Loire',
  departments: [
    { id: '44', name: 'Loire-Atlantique' },
    { id: '85', name: 'Vendée' },
  ],
};

/** Every bend is kept, and every island. */
const EXACT: OutlineOptions = { width: 1000, minBend: 0, minIsland: 0 };

type Corner = readonly [lon: number, lat: number];

interface Land {
  readonly code: string;
  readonly efop: string | null;
  /** In degrees; closed by `draw`. */
  readonly polygons: readonly (readonly Corner[])[];
}

function municipality(id: string, efop: string | null): Municipality {
  return {
    id,
    name: `Commune ${id}`,
    former: [],
    department: id.slice(0, 2),
    intercommunality: null,
    efop,
    basin: '5220',
    employmentZone: '5216',
    postcodes: [`${id.slice(0, 2)}000`],
    lon: 0,
    lat: 47,
    population: 100,
  };
}

function draw(lands: readonly Land[], options: OutlineOptions = EXACT) {
  const problems: Problem[] = [];
  const rows = lands.map(
    ({ code, polygons }): Contour => ({
      code,
      polygons: polygons.map((corners) => [
        [...corners, ...corners.slice(0, 1)].map(([lon, lat]): [number, number] => [lon, lat]),
      ]),
    }),
  );
  const outlines = buildOutlines(
    { file: 'shapes.json', sha256: '', rows, cities: [] },
    lands.map(({ code, efop }) => municipality(code, efop)),
    REGION,
    problems,
    options,
  );
  return { outlines, problems: problems.map(describeProblem) };
}

/** A box of a degree, or a fraction of it. */
function box(lon: number, lat: number, size = 1): Corner[] {
  return [
    [lon, lat],
    [lon + size, lat],
    [lon + size, lat + size],
    [lon, lat + size],
  ];
}

/** The rings of a path, as a browser reads it. */
function ringsOf(outlines: Outlines | null, id: string): [number, number][][] {
  const path = outlines?.areas.find((area) => area.id === id)?.path ?? '';
  return path
    .split('z')
    .slice(0, -1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const points: [number, number][] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

function surface(outlines: Outlines | null, id: string): number {
  const rings = ringsOf(outlines, id);
  return Math.abs(
    rings.reduce((total, ring) => {
      const sum = ring.reduce((partial, [x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
        return partial + x * nextY - nextX * y;
      }, 0);
      return total + sum / 2;
    }, 0),
  );
}

const WEST: Land = { code: '44001', efop: 'ouest', polygons: [box(0, 47)] };
const EAST: Land = { code: '85001', efop: 'est', polygons: [box(1, 47)] };

describe('the outlines of a region', () => {
  test('are those of the region, its departments and its Efop territories, of the expected shape', () => {
    const { outlines, problems } = draw([WEST, EAST]);
    expect(problems).toEqual([]);
    expect(outlinesSchema.parse(outlines)).toEqual(outlines);
    expect(outlines?.areas.map(({ id }) => id)).toEqual([
      'department-44',
      'department-85',
      'efop-est',
      'efop-ouest',
      'region-52',
    ]);
    expect(outlines).toMatchObject({ id: '52', width: 1000, height: 741 });
  });

  test('fill the drawing, the west on the left and the north at the top', () => {
    const { outlines } = draw([WEST, EAST]);
    expect(new Set(ringsOf(outlines, 'efop-ouest').flat().map(String))).toEqual(
      new Set(['0,0', '500,0', '500,740', '0,740']),
    );
  });

  test('hold a place drawn by its degrees', () => {
    const { outlines } = draw([WEST, EAST]);
    if (outlines === null) throw new Error('no outlines');
    expect(project(outlines.projection, 0, 48).map(Math.round)).toEqual([0, 0]);
    expect(project(outlines.projection, 1.5, 47.5).map(Math.round)).toEqual([750, 370]);
  });

  test('melt the municipalities of an area into one shape', () => {
    const { outlines } = draw([WEST, { ...EAST, efop: 'ouest' }]);
    expect(ringsOf(outlines, 'efop-ouest')).toHaveLength(1);
    expect(ringsOf(outlines, 'efop-ouest')).toEqual(ringsOf(outlines, 'region-52'));
    expect(ringsOf(outlines, 'department-44')).not.toEqual(ringsOf(outlines, 'region-52'));
  });

  test('have no Efop territory where the region has none', () => {
    const { outlines } = draw([
      { ...WEST, efop: null },
      { ...EAST, efop: null },
    ]);
    expect(outlines?.areas.map(({ id }) => id)).toEqual(['department-44', 'department-85', 'region-52']);
  });

  test('have each label inside its own area', () => {
    const { outlines } = draw([WEST, EAST]);
    const label = (id: string) => outlines?.areas.find((area) => area.id === id)?.label;
    expect(label('efop-ouest')).toEqual({ x: 250, y: 370 });
    expect(label('efop-est')).toEqual({ x: 750, y: 370 });
  });
});

describe('simplification', () => {
  /** A border between the two that goes back and forth by a hundredth of a degree, ten times. */
  const zigzag = Array.from(
    { length: 21 },
    (_, index): Corner => [1 + (index % 2 === 0 ? 0 : 0.01), 47 + index / 20],
  );
  const lands: Land[] = [
    { code: '44001', efop: 'ouest', polygons: [[[0, 48], [0, 47], ...zigzag]] },
    { code: '85001', efop: 'est', polygons: [[[2, 47], [2, 48], ...zigzag.toReversed()]] },
  ];

  test('drops small bends, and the same ones on both sides of a border', () => {
    const exact = draw(lands).outlines;
    const simple = draw(lands, { ...EXACT, minBend: 2000 }).outlines;
    expect(ringsOf(exact, 'efop-ouest').flat().length).toBeGreaterThan(20);
    expect(ringsOf(simple, 'efop-ouest').flat()).toHaveLength(4);
    expect(ringsOf(simple, 'efop-est').flat()).toHaveLength(4);
    expect(surface(simple, 'efop-ouest') + surface(simple, 'efop-est')).toBe(surface(simple, 'region-52'));
  });

  test('leaves neither gap nor overlap when it keeps them', () => {
    const { outlines } = draw(lands);
    expect(surface(outlines, 'efop-ouest') + surface(outlines, 'efop-est')).toBe(
      surface(outlines, 'region-52'),
    );
  });
});

describe('an island', () => {
  /** About 15 and 0.1 square kilometres. */
  const withIslands: Land = {
    ...WEST,
    polygons: [box(0, 47), box(-0.5, 47.2, 0.045), box(-0.4, 47.6, 0.0035)],
  };

  test('stays when it is large enough to be seen, and goes when it would be a dot', () => {
    const { outlines } = draw([withIslands, EAST], { ...EXACT, minIsland: 8 });
    expect(ringsOf(outlines, 'efop-ouest')).toHaveLength(2);
    expect(ringsOf(draw([withIslands, EAST]).outlines, 'efop-ouest')).toHaveLength(3);
  });

  test('is no island when it touches another area: without it there would be a gap', () => {
    const exclave: Land = { code: '85002', efop: 'ouest', polygons: [box(1, 47.6, 0.02)] };
    const around: Land = {
      ...EAST,
      polygons: [[...box(1, 47), [1, 47.62], [1.02, 47.62], [1.02, 47.6], [1, 47.6]]],
    };
    const { outlines } = draw([WEST, around, exclave], { ...EXACT, minIsland: 8 });
    expect(surface(outlines, 'efop-ouest') + surface(outlines, 'efop-est')).toBe(
      surface(outlines, 'region-52'),
    );
    expect(surface(outlines, 'efop-ouest')).toBeGreaterThan(surface(outlines, 'department-44'));
  });

  test('is a problem when it is the whole of an area that would then be nowhere', () => {
    const speck: Land = { code: '85113', efop: 'ile', polygons: [box(-0.4, 47.6, 0.0035)] };
    expect(draw([WEST, EAST, speck], { ...EXACT, minIsland: 8 }).problems).toEqual([
      'geo/contours/communes-fr.geojson.gz: ' +
        'expected shapes of which something is left of efop-ile once simplified',
    ]);
  });
});

test('a municipality without a shape is a problem', () => {
  const problems: Problem[] = [];
  const contours = { file: 'shapes.json', sha256: '', rows: [], cities: [] };
  expect(buildOutlines(contours, [municipality('44001', 'ouest')], REGION, problems)).toBeNull();
  expect(problems.map(describeProblem)).toEqual([
    'geo/contours/communes-fr.geojson.gz, column "code": found "44001", expected a shape for Commune 44001',
  ]);
});

describe('the file of shapes', () => {
  function read(files = territoryFiles()) {
    const problems: Problem[] = [];
    const contours = readContours(rawFolder(files), '52', problems);
    return { codes: contours?.rows.map(({ code }) => code), problems: problems.map(describeProblem) };
  }

  test('gives the shapes of the region', () => {
    const { codes, problems } = read();
    expect(problems).toEqual([]);
    expect(codes).toHaveLength(12);
    expect(codes).not.toContain('35236');
  });

  test('is refused when it is missing', () => {
    const dir = rawFolder();
    rmSync(join(dir, FILES.contours));
    const problems: Problem[] = [];
    expect(readContours(dir, '52', problems)).toBeNull();
    expect(problems.map(describeProblem)).toEqual([
      `${FILES.contours}: expected the file to be there (the README says where each file comes from)`,
    ]);
  });

  test.each([
    [
      '"type":"Polygon"',
      '"type":"Point"',
      'geometry.type',
      'a Polygon or a MultiPolygon in the shape of this code',
    ],
    ['[[[0,47.3],', '[[["0",47.3],', 'geometry.coordinates.0.0.0', 'a number in the shape of this code'],
  ])('is refused where it has %s instead of %s', (from, to, column, expected) => {
    const { problems, codes } = read(broken(FILES.contours, from, to));
    expect(problems).toEqual([`${FILES.contours}, column "${column}": found "44007", expected ${expected}`]);
    expect(codes).toHaveLength(11);
  });

  test('is refused when it is no collection of shapes', () => {
    const { problems } = read(broken(FILES.contours, '"FeatureCollection"', '"Topology"'));
    expect(problems).toEqual([
      `${FILES.contours}:1, column "type": found "Topology", expected one of "FeatureCollection"`,
    ]);
  });
});
