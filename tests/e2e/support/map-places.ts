// Places for the map that are none: the tests of the map must not change with the data. Shape of the file that it fetches.
import type { Page } from '@playwright/test';
import { type MapPlace, type MapTraining, packMap } from '#domain/map/map-data.ts';
import { slugify } from '#domain/text/slug.ts';
import { municipalities } from './facts.ts';

const cooking: MapTraining = {
  slug: 'cap-cuisine',
  title: 'CAP Cuisine',
  level: 3,
  field: '221',
  occupations: ['G1602'],
  familyOccupations: [],
  initials: '',
};
const hotel: MapTraining = {
  slug: 'bts-mhr',
  title: 'BTS Management en hôtellerie',
  level: 5,
  field: '33',
  occupations: [],
  familyOccupations: [],
  initials: '',
};

/** The largest municipalities, each with two schools side by side, and an advice place in every third. */
const TOWNS = municipalities.toSorted((a, b) => b.population - a.population).slice(0, 30);

export const testPlaces: readonly MapPlace[] = TOWNS.flatMap(({ id, name, lon, lat }, rank): MapPlace[] => {
  const place = (
    kind: MapPlace['kind'],
    title: string,
    east: number,
    programmes: MapPlace['programmes'],
  ) => ({
    id: `${kind}-${id}`,
    kind,
    name: `${title} ${name}`,
    slug: programmes.length === 0 ? null : slugify(`${title} ${name}`),
    municipality: name,
    position: { lon: lon + east, lat },
    accuracy: kind === 'cio' ? ('municipality' as const) : ('exact' as const),
    website: null,
    programmes,
  });
  return [
    place('lycee', 'Lycée d’essai de', 0, [{ training: cooking, route: 'school', year: 2022, studyYear: 1 }]),
    place('cfa', 'Centre d’essai de', 0.02, [
      { training: cooking, route: 'apprenticeship', year: 2022, studyYear: 1 },
      { training: hotel, route: 'apprenticeship', year: 2024, studyYear: 1 },
    ]),
    ...(rank % 3 === 0 ? [place('cio', 'Conseil d’essai de', -0.02, [])] : []),
  ];
});

export const oldSource = 'https://source.exemple.fr/';

export const testPayload = packMap(
  testPlaces,
  {
    fields: new Map([
      ['221', 'Agroalimentaire, alimentation, cuisine'],
      ['33', 'Accueil, hôtellerie, tourisme'],
    ]),
    occupations: new Map([['G1602', 'Cuisinier / Cuisinière']]),
  },
  { oldYears: [[2022, oldSource]] },
);

/** To be called before the page is opened. */
export async function servePlaces(page: Page, payload: object = testPayload): Promise<void> {
  await page.route('**/indexes/lieux.*.json', (route) => route.fulfill({ json: payload }));
}
