// Everything that the page of a territory shows, joined once at build time.

import { type OverallMarket, summarizeMarket } from '#domain/hiring/overall.ts';
import { type PlacePotential, toPlacePotential } from '#domain/hiring/place-potential.ts';
import type { JobFamily } from '#schemas/job-family.ts';
import type { Territory } from '#schemas/territory.ts';
import type { OccupationLink } from './catalogue.ts';
import { type FamilyPotential, loadHiring, loadJobFamilies, loadOccupationsByFamily } from './hiring.ts';
import { once } from './memoize.ts';
import { loadMunicipalitiesOf, loadParts, loadPlaces, type Place } from './territories.ts';
import { type FiguresAround, loadFiguresAround } from './territory-figures.ts';

/** A job family in one place, with the occupations that it gathers. */
export interface FamilyLine {
  readonly family: JobFamily;
  readonly potential: PlacePotential;
  readonly occupations: readonly OccupationLink[];
}

export interface TerritoryPage {
  readonly place: Place;
  /** The places that hold it, the nearest first: its department, then the region. */
  readonly above: readonly Place[];
  /** The places that it is made of: departments of the region, Efop territories of a department. */
  readonly below: readonly Place[];
  /** Year of the survey. */
  readonly year: number;
  /** All families together, here and in the places to compare it with: those above; for the region, its departments. */
  readonly overall: OverallMarket;
  readonly overallAround: readonly { readonly place: Place; readonly overall: OverallMarket }[];
  /** Every family, best potential first. */
  readonly families: readonly FamilyLine[];
  readonly basins: readonly Territory[];
  readonly intercommunalities: readonly Territory[];
  readonly around: FiguresAround;
  /** Names of its most populous municipalities, at most four. */
  readonly towns: readonly string[];
}

const TOWNS = 4;

export const loadTerritoryPages = once(async (): Promise<readonly TerritoryPage[]> => {
  const [places, hiring, jobFamilies, byFamily] = await Promise.all([
    loadPlaces(),
    loadHiring(),
    loadJobFamilies(),
    loadOccupationsByFamily(),
  ]);
  const familiesOf = (place: Place): readonly FamilyPotential[] => hiring.places.get(place.id) ?? [];
  const byId = new Map(places.map((place) => [place.id, place]));
  return Promise.all(
    places.map(async (place): Promise<TerritoryPage> => {
      const above = placesAbove(place, byId);
      const below = places.filter((other) => other.parent === place.id);
      const [basins, intercommunalities, municipalities, around] = await Promise.all([
        loadParts(place, 'basin'),
        loadParts(place, 'intercommunality'),
        loadMunicipalitiesOf(place),
        loadFiguresAround(place),
      ]);
      return {
        place,
        above,
        below,
        year: hiring.year,
        overall: summarizeMarket(familiesOf(place)),
        overallAround: (above.length > 0 ? above : below).map((other) => ({
          place: other,
          overall: summarizeMarket(familiesOf(other)),
        })),
        families: familiesOf(place).flatMap((potential): FamilyLine[] => {
          const family = jobFamilies.get(potential.jobFamily);
          const occupations = byFamily.get(potential.jobFamily) ?? [];
          return family === undefined
            ? []
            : [{ family, potential: toPlacePotential(potential), occupations }];
        }),
        basins,
        intercommunalities,
        around,
        towns: municipalities
          .toSorted((a, b) => b.population - a.population)
          .slice(0, TOWNS)
          .map(({ name }) => name),
      };
    }),
  );
});

function placesAbove(place: Place, byId: ReadonlyMap<string, Place>): Place[] {
  const parent = byId.get(place.parent ?? '');
  return parent === undefined ? [] : [parent, ...placesAbove(parent, byId)];
}
