import { expect, test } from 'vitest';
import { parseOccupations } from '#url-state/occupations.ts';
import { routes } from './routes.ts';

test('a list of occupations is written as its codec reads it', () => {
  for (const path of [routes.compare(['K1304', 'D1102']), routes.selection(['K1304', 'D1102'])]) {
    expect(parseOccupations(new URL(path, 'https://x.fr').search, 4).codes).toEqual(['K1304', 'D1102']);
  }
  expect(routes.compare()).toBe('/comparer/');
});

test('the search for a text that was cut within a letter has an address', () => {
  expect(routes.search('caf\u00e9 \ud83d')).toBe('/recherche/?q=caf%C3%A9%20%EF%BF%BD');
});
