// The state of the map in the address: there and back, and garbage that degrades.
import { expect, test } from 'vitest';
import { NO_MAP_FILTERS } from '#domain/map/select-places.ts';
import { type MapState, parseMapState, withMapState } from './map.ts';

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
    '?texte=cap+cuisine&lieu=ecole-sante&metier=G1602&domaine=22&niveau=3&voie=apprentissage&commune=72154&rayon=20&choix=0720021r&carte=oui',
  );
  expect(parseMapState(search)).toEqual(state);
});

test('what is not known is as if it were not there', () => {
  expect(
    parseMapState(
      '?lieu=chateau&metier=<b>&domaine=2222&niveau=9&voie=mer&commune=ici&rayon=21&choix=A%20B&carte=non',
    ),
  ).toEqual(NOTHING);
  expect(parseMapState(`?texte=${'a'.repeat(500)}`).filters.text).toHaveLength(60);
});
