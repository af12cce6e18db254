// The base map of the small France of the fixtures: two regions side by side, a river, a road, a rail, a town and a lake.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASEMAP_FILES } from '#scripts/import/sources/basemap.ts';

export type BasemapFile = keyof typeof BASEMAP_FILES;

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const line = (...points: readonly (readonly [number, number])[]) => ({
  type: 'LineString',
  coordinates: points,
});
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });

/** Features by file. The region 52 lies west of 24; 01 is drawn beside it, where it is not. */
export function basemapFeatures(): Record<BasemapFile, object[]> {
  return {
    regions: [
      feature({ code: '52' }, square(-2, 47, 0, 48)),
      feature({ code: '24' }, square(0, 47, 2, 48)),
      feature({ code: '93' }, square(4, 43, 7, 45)),
      feature({ code: '94' }, square(8, 41, 9, 43)),
      feature({ code: '01' }, square(-3, 47, -2.5, 48)),
    ],
    departments: [
      feature({ code: '44', region: '52' }, square(-2, 47, -1, 48)),
      feature({ code: '49', region: '52' }, square(-1, 47, 0, 48)),
      feature({ code: '37', region: '24' }, square(0, 47, 2, 48)),
    ],
    rivers: [
      feature({ nom: "L'ERDRE" }, line([-1.5, 47.2], [-1.5, 47.4])),
      feature({ nom: 'LA LOIRE' }, line([9, 47.5], [0, 47.5])),
      feature({ nom: 'LA LOIRE' }, line([0, 47.5], [-2, 47.3])),
    ],
    roads: [
      feature({ type: 'Road', scalerank: 7 }, line([-1, 47.1], [-1, 47.2])),
      feature({ type: 'Major Highway', scalerank: 3 }, line([-1.5, 47.2], [-0.5, 47.5])),
    ],
    rails: [feature({}, line([-1.5, 47.2], [-0.5, 47.6]))],
    towns: [
      feature({ scalerank: 7 }, square(-1.6, 47.1, -1.5, 47.2)),
      feature({ scalerank: 7 }, { type: 'Point', coordinates: [0, 47] }),
    ],
    lakes: [feature({}, square(-1.7, 47.05, -1.65, 47.1))],
    water: [feature({}, square(-4, 47.25, -1.8, 47.35))],
  };
}

export function writeBasemapFiles(rawDir: string, features = basemapFeatures()): void {
  for (const [name, file] of Object.entries(BASEMAP_FILES)) {
    const path = join(rawDir, file);
    mkdirSync(dirname(path), { recursive: true });
    const content = { type: 'FeatureCollection', features: features[name as BasemapFile] };
    writeFileSync(path, JSON.stringify(content));
  }
}
