// The looks of the ground, for MapLibre and for the first picture alike.
import { expect, test } from 'vitest';
import { valueAt } from './ground.ts';

test('a value grows between its stops as MapLibre makes it grow, and holds beyond them', () => {
  const stops = [
    [6, 1],
    [8, 3],
    [12, 7],
  ] as const;
  expect([5, 6, 8, 12, 13].map((zoom) => valueAt(stops, zoom))).toEqual([1, 1, 3, 7, 7]);
  expect(valueAt(stops, 7)).toBeCloseTo(1 + (2 * (1.4 - 1)) / (1.4 ** 2 - 1), 9);
  expect(valueAt(stops, 7, 1)).toBe(2);
  expect(valueAt([[0, 0.6]], 9)).toBe(0.6);
});
