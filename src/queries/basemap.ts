// The base map as the browser fetches it: what the first view needs, and what it asks for once one comes near.
import { getCollection } from 'astro:content';
import { type Basemap, type BasemapDetails, type PackedFeature, toUnits } from '#domain/map/basemap.ts';
import type { BasemapFeature } from '#schemas/basemap.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadMunicipalities } from './territories.ts';

export interface BasemapFiles {
  readonly first: IndexFile;
  readonly details: IndexFile;
}

/** More names than a wide window can hold before the details are there. */
const FIRST_TOWNS = 150;

export const loadBasemapFiles = once(async (): Promise<BasemapFiles> => {
  const [entries, municipalities] = await Promise.all([getCollection('basemap'), loadMunicipalities()]);
  const features = entries.map(({ data }) => data);
  const towns = municipalities
    .toSorted((a, b) => b.population - a.population)
    .map(({ name, lon, lat }) => [name, toUnits(lon), toUnits(lat)] as const);
  const [details, first] = [true, false].map((isDetail) =>
    features.filter(({ layer }) => (layer === 'municipality-border') === isDetail).map(pack),
  ) as [PackedFeature[], PackedFeature[]];
  const basemap: Basemap = {
    bounds: boundsOf(features),
    features: first,
    towns: towns.slice(0, FIRST_TOWNS),
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
