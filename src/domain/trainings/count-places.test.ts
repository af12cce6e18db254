import { expect, test } from 'vitest';
import { countPlaces } from './count-places.ts';

const opensOf = (training: string) => (training === 'seconde' ? ['bac-a', 'bac-b'] : []);
const offer = (training: string, establishment: string, capacity: number | null) => ({
  training,
  establishment,
  capacity,
});

test('places add up, and those that are not said add none', () => {
  expect(
    countPlaces([offer('bac-a', 'x', 15), offer('bac-b', 'x', 10), offer('cap', 'x', null)], opensOf),
  ).toBe(25);
});

test('a common year is left out where what it opens is counted, and there only', () => {
  const common = offer('seconde', 'x', 30);
  expect(countPlaces([common, offer('bac-a', 'x', 15)], opensOf)).toBe(15);
  expect(countPlaces([common, offer('bac-a', 'y', 15)], opensOf)).toBe(45);
  expect(countPlaces([common, offer('cap', 'x', 12)], opensOf)).toBe(42);
});
