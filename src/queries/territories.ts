// The places of the region: those that have a page, and what they are made of.
import { getCollection, getEntry } from 'astro:content';
import type { Municipality, Outlines, Territory } from '#schemas/territory.ts';
import { site } from '#site';
import { once } from './memoize.ts';

/** A territory that has a page: the region, a department or an Efop territory. */
export interface Place extends Territory {
  readonly kind: 'region' | 'department' | 'efop';
  readonly slug: string;
}

const collator = new Intl.Collator('fr', { sensitivity: 'base' });
const PLACE_KINDS = ['region', 'department', 'efop'] as const;

const loadTerritories = once(async (): Promise<readonly Territory[]> => {
  return (await getCollection('territories')).map((entry) => entry.data);
});

/** The region, then its departments in the order of their codes, then its Efop territories by name. */
export const loadPlaces = once(async (): Promise<readonly Place[]> => {
  const territories = await loadTerritories();
  return PLACE_KINDS.flatMap((kind) =>
    territories
      .filter((territory): territory is Place => territory.kind === kind && territory.slug !== null)
      .toSorted((a, b) =>
        kind === 'department' ? a.code.localeCompare(b.code) : collator.compare(a.name, b.name),
      ),
  );
});

/** Those among which one says where one lives: the Efop territories, the departments of a region that has none. */
export const loadHomePlaces = once(async (): Promise<readonly Place[]> => {
  const places = await loadPlaces();
  const efops = places.filter(({ kind }) => kind === 'efop');
  return efops.length > 0 ? efops : places.filter(({ kind }) => kind === 'department');
});

export async function loadRegionPlace(): Promise<Place> {
  const region = (await loadPlaces()).find(({ kind }) => kind === 'region');
  if (region === undefined) throw new Error(`data/facts/regions/${site.region} has no region`);
  return region;
}

/** Parts of a place in other zonings, by name. */
export async function loadParts(place: Place, kind: Territory['kind']): Promise<readonly Territory[]> {
  const [territories, municipalities] = await Promise.all([loadTerritories(), loadMunicipalitiesOf(place)]);
  const codes = new Set(municipalities.map((each) => ZONING[kind](each)));
  return territories
    .filter((territory) => territory.kind === kind && codes.has(territory.code))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Code of a municipality in each zoning. */
const ZONING: Readonly<Record<Territory['kind'], (municipality: Municipality) => string | null>> = {
  region: () => site.region,
  department: ({ department }) => department,
  efop: ({ efop }) => efop,
  intercommunality: ({ intercommunality }) => intercommunality,
  basin: ({ basin }) => basin,
  employmentZone: ({ employmentZone }) => employmentZone,
};

export async function loadMunicipalitiesOf(place: Place): Promise<readonly Municipality[]> {
  const codeOf = ZONING[place.kind];
  return (await loadMunicipalities()).filter((municipality) => codeOf(municipality) === place.code);
}

export const loadMunicipalities = once(async (): Promise<readonly Municipality[]> => {
  return (await getCollection('municipalities')).map((entry) => entry.data);
});

export const loadOutlines = once(async (): Promise<Outlines> => {
  const entry = await getEntry('outlines', site.region);
  if (entry === undefined) throw new Error(`data/facts/regions/${site.region} has no outlines`);
  return entry.data;
});
