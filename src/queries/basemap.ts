// The base map as the browser fetches it: what the first view needs, and what it asks for once one comes near.
import { getCollection } from 'astro:content';
import {
  type Basemap,
  type BasemapDetails,
  type PackedFeature,
  type PackedRiverName,
  toUnits,
  walk,
} from '#domain/map/basemap.ts';
import { placeRiverNames } from '#domain/map/river-names.ts';
import type { BasemapFeature } from '#schemas/basemap.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadMunicipalities } from './territories.ts';

export interface BasemapFiles {
  readonly first: IndexFile;
  readonly details: IndexFile;
}

/** Those of which the names and the groups of places cover the rivers at the scale of the region. */
const CROWDED = 14;
/** Scale of the region on a wide screen; on a narrow one, fewer names find room. */
const REGION_ZOOM = 7;
const NAMES_OF_A_RIVER = 3;

/** More names than a wide window can hold before the details are there. */
const FIRST_TOWNS = 150;

export const loadBasemapFiles = once(async (): Promise<BasemapFiles> => {
  const [entries, municipalities] = await Promise.all([getCollection('basemap'), loadMunicipalities()]);
  const features = entries.map(({ data }) => data);
  const largest = municipalities.toSorted((a, b) => b.population - a.population);
  const towns = largest.map(({ name, lon, lat }) => [name, toUnits(lon), toUnits(lat)] as const);
  const [details, first] = [true, false].map((isDetail) =>
    features.filter(({ layer }) => (layer === 'municipality-border') === isDetail).map(pack),
  ) as [PackedFeature[], PackedFeature[]];
  const bounds = boundsOf(features);
  const basemap: Basemap = {
    bounds,
    features: first,
    towns: towns.slice(0, FIRST_TOWNS),
    riverNames: nameRivers(features, bounds, largest.slice(0, CROWDED)),
  };
  const rest: BasemapDetails = { features: details, towns: towns.slice(FIRST_TOWNS) };
  return {
    first: toIndexFile('fond-de-carte', basemap),
    details: toIndexFile('fond-de-carte-communes', rest),
  };
});

function pack({ layer, name, rank, parts }: BasemapFeature): PackedFeature {
  return [layer, name, rank, parts];
}

function nameRivers(
  features: readonly BasemapFeature[],
  [west, south, east, north]: Basemap['bounds'],
  towns: readonly { readonly lon: number; readonly lat: number }[],
): PackedRiverName[] {
  const crowded = towns.map(({ lon, lat }) => [lon, lat] as const);
  return features
    .filter(({ layer }) => layer === 'river')
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ name, parts }) => {
      if (name === null) return [];
      return placeRiverNames(name, parts.map(walk), crowded, REGION_ZOOM)
        .filter(({ lon, lat }) => lon > west && lon < east && lat > south && lat < north)
        .slice(0, NAMES_OF_A_RIVER)
        .map(({ lon, lat, angle }) => [name, toUnits(lon), toUnits(lat), Math.round(angle)] as const);
    });
}

function boundsOf(features: readonly BasemapFeature[]): Basemap['bounds'] {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const steps of features.filter(({ layer }) => layer === 'region').flatMap(({ parts }) => parts)) {
    let [x, y] = [0, 0];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      box.west = Math.min(box.west, x);
      box.east = Math.max(box.east, x);
      box.south = Math.min(box.south, y);
      box.north = Math.max(box.north, y);
    }
  }
  const unit = toUnits(1);
  return [box.west / unit, box.south / unit, box.east / unit, box.north / unit];
}
