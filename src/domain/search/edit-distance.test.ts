import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['dentiste', 'dentiste', 0],
  ['dentsite', 'dentiste', 1],
  ['imobilier', 'immobilier', 1],
  ['opticein', 'opticien', 1],
  ['veterianire', 'veterinaire', 1],
  ['menuiser', 'menuisier', 1],
  ['patisie', 'patissier', 2],
])('« %s » is %s slips away from « %s »', (typed, meant, slips) => {
  expect(editDistance(typed, meant, 3)).toBe(slips);
});

test('a distance beyond the limit is only known to be beyond', () => {
  expect(editDistance('boulanger', 'plombier', 2)).toBe(3);
  expect(editDistance('a', 'boulanger', 2)).toBe(3);
});
