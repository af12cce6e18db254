// Names of establishments in capitals: those that are names, and initials, which stay.
import { expect, test } from 'vitest';
import { createPlaceSpeller } from './place-names.ts';

const { establishment } = createPlaceSpeller(
  [],
  [
    { word: 'AFTRAL', written: 'AFTRAL' },
    { word: 'ICAM', written: 'Icam' },
  ],
);

test('a long word of capitals is a name, a short one initials, unless a row says otherwise', () => {
  expect(establishment('GRAFIPOLIS')).toBe('Grafipolis');
  expect(establishment('CESI NANTES')).toBe('CESI Nantes');
  expect(establishment('AFTRAL site')).toBe('AFTRAL site');
  expect(establishment('ICAM')).toBe('Icam');
});
