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
import { groupPoints } from '#domain/map/groups.ts';
import { placeRiverNames, RIVER_NAME_ZOOMS } from '#domain/map/river-names.ts';
import type { BasemapFeature } from '#schemas/basemap.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { loadMapPlaces } from './map-data.ts';
import { once } from './memoize.ts';
import { loadMunicipalities } from './territories.ts';

export interface BasemapFiles {
  readonly first: IndexFile;
  readonly details: IndexFile;
}

/** Groups stay the same up to the next whole zoom, and their names find room when one is near it. */
const ROOMY = 0.8;
/** In one zoom: more would tell nothing. */
const NAMES_OF_A_RIVER = 8;

/** More names than a wide window can hold before the details are there. */
const FIRST_TOWNS = 150;

export const loadBasemapFiles = once(async (): Promise<BasemapFiles> => {
  const [entries, municipalities, places] = await Promise.all([
    getCollection('basemap'),
    loadMunicipalities(),
    loadMapPlaces(),
  ]);
  const points = places.flatMap(({ position }) => position ?? []);
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
    riverNames: nameRivers(features, bounds, points),
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
  places: readonly { readonly lon: number; readonly lat: number }[],
): PackedRiverName[] {
  const rivers = features
    .filter(({ layer }) => layer === 'river')
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ name, parts }) => (name === null ? [] : [{ name, lines: parts.map(walk) }]));
  return RIVER_NAME_ZOOMS.flatMap((zoom) => {
    const groups = groupPoints(
      places.map((place) => ({ ...place, count: 1 })),
      zoom,
    ).map(({ at }) => at);
    return rivers.flatMap(({ name, lines }) =>
      placeRiverNames(name, lines, groups, zoom + ROOMY)
        .filter(({ lon, lat }) => lon > west && lon < east && lat > south && lat < north)
        .slice(0, NAMES_OF_A_RIVER)
        .map(({ lon, lat, angle }) => [name, toUnits(lon), toUnits(lat), Math.round(angle), zoom] as const),
    );
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
