// Distances to advice places, and the share of inhabitants who have one within reach.
import { expect, test } from 'vitest';
import { byDistance, shareWithinReach } from './coverage.ts';

/** A degree of latitude is 111.2 km. */
const at = (km: number) => ({ lon: 0, lat: 47 + km / 111.195 });

test('places come by distance, in their order where they are as near', () => {
  const places = [
    { id: 'far', ...at(30) },
    { id: 'north', ...at(5) },
    { id: 'south', ...at(-5) },
    { id: 'here', ...at(0) },
  ];
  const near = byDistance(places, at(0));
  expect(near.map(({ place }) => place.id)).toEqual(['here', 'north', 'south', 'far']);
  expect(near[3]?.km).toBeCloseTo(30, 1);
});

test('inhabitants count where the middle of their municipality is within reach', () => {
  const municipalities = [
    { population: 100, ...at(0) },
    { population: 300, ...at(19.9) },
    { population: 600, ...at(20.1) },
  ];
  expect(shareWithinReach(municipalities, [at(0)])).toBe(0.4);
  expect(shareWithinReach(municipalities, [at(0), at(40)])).toBe(1);
  expect(shareWithinReach(municipalities, [at(0)], 5)).toBe(0.1);
});

test('nobody is near a place that no file knows, and a share of nobody is unknown', () => {
  expect(shareWithinReach([{ population: 10, ...at(0) }], [])).toBe(0);
  expect(shareWithinReach([], [at(0)])).toBeNull();
});
