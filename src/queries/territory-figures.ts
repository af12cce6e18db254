// Jobs, unemployment and sectors around a territory: the zones d'emploi that it touches, its departments, the region.
import { getCollection } from 'astro:content';
import { shareZones, type ZoneShare } from '#domain/territories/zone-shares.ts';
import type { ActivitySector, TerritoryFigures } from '#schemas/territory-figures.ts';
import { once } from './memoize.ts';
import { loadMunicipalitiesOf, loadParts, loadPlaces, type Place } from './territories.ts';

/** Figures under the name of the place that they are about: the whole of it. */
export interface LocatedFigures {
  readonly name: string;
  readonly kind: 'employmentZone' | 'department' | 'region';
  /** True for the place whose page this is. */
  readonly isOwn: boolean;
  /** What links a zone d'emploi to the place; `null` for the others. */
  readonly overlap: Omit<ZoneShare, 'zone'> | null;
  readonly figures: TerritoryFigures;
}

export interface FiguresAround {
  /** The zone with most of the inhabitants of the place first. */
  readonly zones: readonly LocatedFigures[];
  /** Its departments (the place itself, if it is one; all of them for the region), then the region. */
  readonly places: readonly LocatedFigures[];
}

export async function loadFiguresAround(place: Place): Promise<FiguresAround> {
  const [all, zones, municipalities, places] = await Promise.all([
    loadFigures(),
    loadParts(place, 'employmentZone'),
    loadMunicipalitiesOf(place),
    loadPlaces(),
  ]);
  /** A place without a row has nothing published: it is shown, and says so. */
  const figuresOf = (id: string): TerritoryFigures =>
    all.get(id) ?? { id, population: null, jobs: null, unemployment: null, employees: null };
  const byCode = new Map(zones.map((zone) => [zone.code, zone]));
  const shares = shareZones(
    municipalities.map(({ employmentZone, population }) => ({ zone: employmentZone, population })),
    new Map(zones.map(({ code, population, whole }) => [code, whole?.population ?? population])),
  );
  return {
    zones: shares.flatMap(({ zone: code, ...overlap }): LocatedFigures[] => {
      const zone = byCode.get(code);
      return zone === undefined
        ? []
        : [{ name: zone.name, kind: 'employmentZone', isOwn: false, overlap, figures: figuresOf(zone.id) }];
    }),
    places: [
      ...places.filter(({ kind, code }) => kind === 'department' && place.departments.includes(code)),
      ...places.filter(({ kind }) => kind === 'region'),
    ].map(({ id, name, kind }) => ({
      name,
      kind: kind === 'region' ? kind : 'department',
      isOwn: id === place.id,
      overlap: null,
      figures: figuresOf(id),
    })),
  };
}

const loadFigures = once(async (): Promise<ReadonlyMap<string, TerritoryFigures>> => {
  return new Map((await getCollection('territoryFigures')).map(({ data }) => [data.id, data]));
});

/** By code of the nomenclature A38. */
export const loadActivitySectors = once(async (): Promise<ReadonlyMap<string, ActivitySector>> => {
  return new Map((await getCollection('activitySectors')).map(({ data }) => [data.id, data]));
});
