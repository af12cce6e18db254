// The state of the map in the address: there and back, and garbage that degrades.
import { expect, test } from 'vitest';
import { NO_MAP_FILTERS } from '#domain/map/select-places.ts';
import { listUnreadFilters, type MapState, parseMapState, withMapState } from './map.ts';
import { withMapTraining } from './map-view.ts';

const NOTHING: MapState = { filters: NO_MAP_FILTERS, municipality: null, chosen: null, isMapOpen: false };

test('an address without a choice asks for nothing, and nothing leaves the address as it was', () => {
  expect(parseMapState('')).toEqual(NOTHING);
  expect(withMapState(new URL('https://a.fr/carte/?autre=1'), NOTHING).search).toBe('?autre=1');
});

test('every choice comes back as it went', () => {
  const state: MapState = {
    filters: {
      text: 'cap cuisine',
      kind: 'health-school',
      training: 'cap-cuisine',
      occupation: 'G1602',
      field: '22',
      level: 3,
      route: 'apprenticeship',
      within: 20,
    },
    municipality: '72154',
    chosen: '0720021r',
    isMapOpen: true,
  };
  const { search } = withMapState(new URL('https://a.fr/carte/'), state);
  expect(search).toBe(
    '?formation=cap-cuisine&texte=cap+cuisine&lieu=ecole-sante&metier=G1602&domaine=22&niveau=3&voie=apprentissage&commune=72154&rayon=20&choix=0720021r&carte=oui',
  );
  expect(parseMapState(search)).toEqual(state);
});

test('what is not known is as if it were not there', () => {
  const garbage =
    '?lieu=chateau&formation=CAP&metier=<b>&domaine=2222&niveau=9&voie=mer&commune=ici&rayon=21&choix=A%20B&carte=non';
  expect(parseMapState(garbage)).toEqual(NOTHING);
  expect(listUnreadFilters(garbage)).toEqual(['chateau', 'CAP', '<b>', '2222', '9', 'mer', '21']);
  expect(listUnreadFilters('?lieu=&metier=G1602&niveau=%20')).toEqual([]);
  expect(parseMapState(`?texte=${'a'.repeat(500)}`).filters.text).toHaveLength(60);
  const [cut = ''] = listUnreadFilters(`?niveau=${'a'.repeat(500)}`);
  expect(cut.length).toBeLessThanOrEqual(40);
});

test('a training joins what an address says already', () => {
  const { search } = withMapTraining(new URL('https://a.fr/carte/?choix=0720021r&carte=oui'), 'cap-cuisine');
  expect(parseMapState(search)).toEqual({
    filters: { ...NO_MAP_FILTERS, training: 'cap-cuisine' },
    municipality: null,
    chosen: '0720021r',
    isMapOpen: true,
  });
});

test('the school route is read under its former name too', () => {
  expect(parseMapState('?voie=ecole').filters.route).toBe('school');
  expect(parseMapState('?voie=scolaire').filters.route).toBe('school');
});
