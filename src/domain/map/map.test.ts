// The places of the map: packed and back, filtered, sorted; and the base map back in degrees.
import { expect, test } from 'vitest';
import { unpackBasemap } from './basemap.ts';
import { type MapPlace, type MapTraining, packMap, unpackMap } from './map-data.ts';
import {
  findBeyond,
  isFamilyOnly,
  isWithin,
  keepKnown,
  NO_MAP_FILTERS,
  oldYearsOf,
  selectPlaces,
} from './select-places.ts';

const cooking: MapTraining = {
  slug: 'cap-cuisine',
  title: 'CAP Cuisine',
  level: 3,
  field: '22',
  occupations: ['G1602'],
  familyOccupations: [],
  initials: 'CUI',
};
const nursing: MapTraining = {
  slug: 'dei',
  title: 'Diplôme d’infirmier',
  level: 6,
  field: '33',
  occupations: [],
  familyOccupations: ['G1602', 'J1506'],
  initials: '',
};

function place(id: string, rest: Partial<MapPlace> = {}): MapPlace {
  return {
    id,
    kind: 'lycee',
    name: `Lycée ${id}`,
    slug: null,
    municipality: 'La Flèche',
    position: { lon: -0.07512, lat: 47.69876 },
    accuracy: 'exact',
    website: null,
    programmes: [],
    ...rest,
  };
}

const places: readonly MapPlace[] = [
  place('a', {
    slug: 'lycee-a',
    programmes: [{ training: cooking, route: 'school', year: 2022, studyYear: 2 }],
  }),
  place('b', {
    kind: 'cfa',
    slug: 'lycee-b-le-mans',
    municipality: 'Le Mans',
    position: { lon: 0.2, lat: 48 },
    website: 'https://exemple.fr',
    programmes: [
      { training: cooking, route: 'apprenticeship', year: 2024, studyYear: 1 },
      { training: nursing, route: 'school', year: 2025, studyYear: 1 },
    ],
  }),
  place('c', { kind: 'cio', name: 'CIO de La Flèche', accuracy: 'municipality' }),
  place('d', { kind: 'other', slug: 'lycee-d-0440001a', municipality: null, position: null }),
];
const labels = {
  fields: new Map([
    ['22', 'Alimentation'],
    ['33', 'Santé'],
  ]),
  occupations: new Map([
    ['G1602', 'Cuisinier / Cuisinière'],
    ['J1506', 'Infirmier / Infirmière'],
  ]),
};
const data = {
  places,
  occupations: [...labels.occupations],
  fields: [...labels.fields],
  oldYears: [
    [2022, 'https://exemple.fr/'],
    [2023, 'https://exemple.fr/'],
  ] as const,
};
const ids = (filters: Partial<typeof NO_MAP_FILTERS>, origin: { lon: number; lat: number } | null = null) =>
  selectPlaces(data, { ...NO_MAP_FILTERS, ...filters }, origin).map((selected) => selected.place.id);

test('places come back from the file as they went in', () => {
  const payload = JSON.parse(JSON.stringify(packMap(places, labels, { initials: [['CAP Cuisine', 'CUI']] })));
  expect(unpackMap(payload).places).toEqual(places);
  expect(unpackMap(payload).fields).toEqual([...labels.fields]);
});

test('each filter keeps those that fit, and an advice place teaches nothing', () => {
  expect(ids({}).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(ids({ route: 'apprenticeship' })).toEqual(['b']);
  expect(ids({ field: '33' })).toEqual(['b']);
  expect(ids({ level: 3 })).toEqual(['a', 'b']);
  expect(ids({ occupation: 'G1602' })).toEqual(['a', 'b']);
  expect(ids({ training: 'cap-cuisine' })).toEqual(['a', 'b']);
  expect(ids({ training: 'cap-cuisine', route: 'apprenticeship' })).toEqual(['b']);
  expect(ids({ kind: 'advice' })).toEqual(['c']);
  expect(ids({ kind: 'study' }).toSorted()).toEqual(['a', 'b', 'd']);
  expect(ids({ kind: 'cfa' })).toEqual(['b']);
});

test('route and level must fit the same programme', () => {
  expect(ids({ level: 6, route: 'apprenticeship' })).toEqual([]);
});

test('a training that leads to an occupation hides those that lead to its family, which stand in when there is none', () => {
  const [only] = selectPlaces(data, { ...NO_MAP_FILTERS, occupation: 'G1602', text: 'mans' }, null);
  expect(only?.programmes.map(({ training }) => training.title)).toEqual(['CAP Cuisine']);
  expect(isFamilyOnly(places, 'G1602')).toBe(false);
  expect(ids({ occupation: 'J1506' })).toEqual(['b']);
  expect(isFamilyOnly(places, 'J1506')).toBe(true);
});

test('without a place of departure, places go by municipality, then name; those of unknown place last', () => {
  expect(ids({})).toEqual(['c', 'a', 'b', 'd']);
  const unplaced = place('e', { position: null });
  const sorted = selectPlaces({ ...data, places: [unplaced, ...places] }, NO_MAP_FILTERS, null);
  expect(sorted.map((selected) => selected.place.id)).toEqual(['c', 'a', 'b', 'e', 'd']);
});

test('a text is looked for in names, municipalities and trainings, whatever its accents', () => {
  expect(ids({ text: 'fleche' })).toEqual(['c', 'a']);
  expect(ids({ text: 'cuisine CAP' })).toEqual(['a', 'b']);
  const [first, second] = selectPlaces(data, { ...NO_MAP_FILTERS, text: 'cuisine' }, null);
  expect([first, second].map((each) => each?.programmes.length)).toEqual([1, 1]);
});

test('the words of a text may be shared by a training, its place and its town', () => {
  expect(ids({ text: 'cap cuisine mans' })).toEqual(['b']);
  expect(ids({ text: 'CAP cuisine lycee' })).toEqual(['a', 'b']);
  const [found] = selectPlaces(data, { ...NO_MAP_FILTERS, text: 'cuisine mans' }, null);
  expect(found?.programmes.map(({ training }) => training.title)).toEqual(['CAP Cuisine']);
});

test('a training is found by its short name, and by its occupations where no title holds the words', () => {
  expect(ids({ text: 'cui' })).toEqual(['a', 'b']);
  expect(ids({ text: 'cuisinière' })).toEqual(['a', 'b']);
  expect(ids({ text: 'cuisinier fleche' })).toEqual(['a']);
  // Other filters may leave nothing of what a text means: it does not mean something else then.
  const named = place('f', { name: 'École du cuisinier' });
  const more = { ...data, places: [...places, named] };
  const kept = selectPlaces(more, { ...NO_MAP_FILTERS, text: 'cuisinier', level: 3 }, null);
  expect(kept).toEqual([]);
  expect(ids({ text: 'plongeur' })).toEqual([]);
});

test('an occupation or a field that no training has does not filter, and is told', () => {
  const asked = { ...NO_MAP_FILTERS, text: 'a', occupation: 'A9999', field: '22' };
  expect(keepKnown(asked, data)).toEqual({
    filters: { ...asked, occupation: null },
    training: null,
    unknown: ['A9999'],
  });
  expect(keepKnown({ ...asked, occupation: 'G1602', training: 'cap-peche' }, data).unknown).toEqual([
    'cap-peche',
  ]);
  expect(keepKnown({ ...NO_MAP_FILTERS, training: 'dei' }, data).training).toEqual(nursing);
  expect(keepKnown({ ...asked, occupation: 'G1602', field: '99' }, data).unknown).toEqual(['99']);
  expect(keepKnown(NO_MAP_FILTERS, data)).toEqual({ filters: NO_MAP_FILTERS, training: null, unknown: [] });
});

test('where a distance leaves nothing, the nearest beyond it is known', () => {
  const far = { lon: 1.5, lat: 48 };
  const asked = { ...NO_MAP_FILTERS, training: 'cap-cuisine', within: 10 } as const;
  expect(selectPlaces(data, asked, far)).toEqual([]);
  const nearest = findBeyond(data, asked, far);
  expect(nearest?.place.id).toBe('b');
  expect(nearest?.km).toBeGreaterThan(90);
  expect(findBeyond(data, { ...asked, within: null }, far)).toBeNull();
  expect(findBeyond(data, asked, null)).toBeNull();
  // One without a position has no distance to tell.
  expect(findBeyond({ ...data, places: places.slice(3) }, { ...NO_MAP_FILTERS, within: 10 }, far)).toBeNull();
});

test('only the old years of what is shown are told', () => {
  const old = (text: string) =>
    oldYearsOf(selectPlaces(data, { ...NO_MAP_FILTERS, text }, null), data.oldYears).map(([year]) => year);
  expect(old('')).toEqual([2022]);
  expect(old('mans')).toEqual([]);
});

test('from a place, the nearest come first, and those of unknown place last or not at all', () => {
  const leMans = { lon: 0.2, lat: 48 };
  expect(ids({}, leMans)).toEqual(['b', 'c', 'a', 'd']);
  expect(ids({ within: 10 }, leMans)).toEqual(['b']);
  expect(ids({ within: 50 }, leMans)).toEqual(['b', 'c', 'a']);
  expect(ids({ within: 10 })).toHaveLength(4);
});

test('a place is in the window or not, and never when nobody knows where it is', () => {
  expect(places.map((each) => isWithin(each, [-1, 47, 0, 48]))).toEqual([true, false, true, false]);
});

test('the base map goes back to degrees, each kind of layer to its shape', () => {
  const { features } = unpackBasemap({
    features: [
      ['river', 'La Loire', 1, [[10_000, 470_000, 5_000, -10_000]]],
      ['land', null, 1, [[0, 0, 10_000, 0, 0, 10_000, -10_000, -10_000]]],
      ['city', 'Tours', 2, [[6_900, 473_900]]],
    ],
    towns: [['Nantes', -15_500, 472_200]],
  });
  expect(features.map(({ geometry }) => geometry)).toEqual([
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 47],
          [1.5, 46],
        ],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    },
    { type: 'Point', coordinates: [0.69, 47.39] },
    { type: 'Point', coordinates: [-1.55, 47.22] },
  ]);
  expect(features.at(-1)?.properties).toEqual({ layer: 'town', name: 'Nantes', rank: 1 });
});
