import { expect, test } from 'vitest';
import { listMovedAddresses } from './moved-addresses.ts';

const occupations = [
  { id: 'M1819', slug: 'webmestre' },
  { id: 'M1805', slug: 'developpeur-developpeuse' },
];

test('an occupation that changed its title keeps its old address', () => {
  expect(
    listMovedAddresses([{ oldTitle: 'Web master / Web mistress', successor: 'M1819' }], occupations),
  ).toEqual([{ oldSlug: 'web-master-web-mistress', newSlug: 'webmestre' }]);
});

test('an address that an occupation uses today is not taken away from it', () => {
  expect(listMovedAddresses([{ oldTitle: 'Webmestre', successor: 'M1805' }], occupations)).toEqual([]);
});

test('a successor that does not exist gives no address', () => {
  expect(listMovedAddresses([{ oldTitle: 'Allumeur', successor: 'A9999' }], occupations)).toEqual([]);
});
