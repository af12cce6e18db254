// An occupation is found with what services ask for, and an older code is not.
import { expect, test } from 'vitest';
import { findLinkedOccupation } from './linked-occupations.ts';

const packed = {
  occupations: [
    ['A1504', 'Vétérinaire', '20240'],
    ['D1102', 'Boulanger / Boulangère', '11573'],
  ],
} as const;

test('by its code', () => {
  expect(findLinkedOccupation(packed, 'D1102')).toEqual({
    rome: 'D1102',
    title: 'Boulanger / Boulangère',
    words: 'Boulanger',
    appellation: '11573',
  });
});

test('not by a code that is not there', () => {
  expect(findLinkedOccupation(packed, 'A9999')).toBeNull();
});
