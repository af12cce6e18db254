// The list of trainings: what is packed comes back, and what is typed finds what it means.
import { describe, expect, test } from 'vitest';
import {
  createTrainingFinder,
  type ListedTraining,
  NO_TRAINING_FILTERS,
  packTraining,
  selectTrainings,
  unpackTrainings,
} from './training-list.ts';

const make = (title: string, over: Partial<ListedTraining> = {}): ListedTraining => ({
  title,
  slug: title.toLowerCase().replaceAll(' ', '-').replaceAll('é', 'e'),
  level: 'cap',
  field: 'cuisine',
  school: true,
  apprenticeship: false,
  territories: new Map([['laval', 2]]),
  establishments: 2,
  places: 24,
  later: 15,
  alsoSaid: [],
  ...over,
});

const HEADS = {
  levels: [
    ['cap', 'CAP'],
    ['bac-2', 'Bac + 2'],
  ],
  fields: [
    ['cuisine', 'Cuisine'],
    ['bois', 'Bois'],
  ],
  territories: [
    ['region', 'Région'],
    ['laval', 'Laval'],
    ['cholet', 'Cholet'],
  ],
  alsoSaid: ['MAC', 'Cuisinier / Cuisinière', 'Coffreur / Coffreuse'],
} as const;

const cuisine = make('CAP Cuisine');
const bakery = make('CAP Boulanger', { apprenticeship: true, territories: new Map([['cholet', 1]]) });
const hotel = make('BTS Management en hôtellerie, option cuisine', {
  slug: 'bts-mhr',
  level: 'bac-2',
  territories: new Map(),
});
const joiner = make('CAP Menuisier', { field: 'bois', school: false, apprenticeship: true });
const mason = make('Bac pro Gros œuvre', {
  field: 'bois',
  school: false,
  alsoSaid: ['MAC', 'Coffreur / Coffreuse'],
});
const all = [cuisine, bakery, hotel, joiner, mason];
const find = createTrainingFinder(all);
const titles = (list: readonly ListedTraining[] | null) => list?.map(({ title }) => title);

test('what is packed comes back, a slug of its own included', () => {
  const index = { ...HEADS, trainings: all.map((each) => packTraining(each, HEADS)) };
  expect(unpackTrainings(structuredClone(index))).toEqual(all);
});

test('a level that no list has stops the build', () => {
  expect(() => packTraining(make('CAP X', { level: 'bac-9' }), HEADS)).toThrow(/bac-9/);
});

describe('a text', () => {
  test.each([
    ['cuisine', ['CAP Cuisine', 'BTS Management en hôtellerie, option cuisine']],
    ['cap cuis', ['CAP Cuisine']],
    ['Hotellerie', ['BTS Management en hôtellerie, option cuisine']],
    ['coffreuse', ['Bac pro Gros œuvre']],
    ['bac pro mac', ['Bac pro Gros œuvre']],
    ['mac coffreur', []],
    ['boulangr', ['CAP Boulanger']],
    ['xylophone', []],
  ])('%s finds %j', (text, found) => {
    expect(titles(find(text))).toEqual(found);
  });

  test.each(['', '  ', 'de la', '!'])('%j says nothing', (text) => {
    expect(find(text)).toBeNull();
  });
});

describe('filters', () => {
  const select = (filters: Partial<typeof NO_TRAINING_FILTERS>, territory: string | null = null) =>
    titles(selectTrainings(all, find, { ...NO_TRAINING_FILTERS, ...filters }, territory));

  test('none leaves all, in their order', () => {
    expect(select({})).toEqual(titles(all));
  });

  test('each leaves those that have what it asks', () => {
    expect(select({ level: 'bac-2' })).toEqual([hotel.title]);
    expect(select({ field: 'bois' })).toEqual([joiner.title, mason.title]);
    expect(select({ route: 'apprenticeship' })).toEqual([bakery.title, joiner.title]);
    expect(select({ text: 'cap', route: 'school' })).toEqual([cuisine.title, bakery.title]);
  });

  test('a territory leaves what is given there, not what nobody knows where', () => {
    expect(select({}, 'cholet')).toEqual([bakery.title]);
    expect(select({ text: 'cap' }, 'laval')).toEqual([cuisine.title, joiner.title]);
  });
});

test('a short name asked for whole comes before a longer word that starts so', () => {
  const preparer = make('DEUST Préparateur');
  const prep = make('CPGE Lettres', { alsoSaid: ['prépa classe préparatoire'] });
  expect(titles(createTrainingFinder([preparer, prep])('prepa'))).toEqual([prep.title, preparer.title]);
  expect(titles(createTrainingFinder([preparer, prep])('prépar'))).toEqual([preparer.title, prep.title]);
});
