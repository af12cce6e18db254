// The municipality of the address.
import { expect, test } from 'vitest';
import { parseMunicipality, withMunicipality } from './municipality.ts';

const HERE = new URL('https://example.org/formations/cap-cuisine/?territoire=laval');

test('comes back as it was written, beside the territory, and goes away', () => {
  const address = withMunicipality(HERE, '72154');
  expect(address.search).toBe('?territoire=laval&commune=72154');
  expect(parseMunicipality(address.search)).toBe('72154');
  expect(withMunicipality(address, null).href).toBe(HERE.href);
});

test.each(['?commune=7215', '?commune=<b>', '?commune=', ''])('%s is none', (search) => {
  expect(parseMunicipality(search)).toBeNull();
});
