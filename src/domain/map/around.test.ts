// The window around a place of departure.
import { expect, test } from 'vitest';
import { boundsAround } from './around.ts';

const laFleche = { lon: -0.07, lat: 47.7 };
const at = (lon: number) => ({ lon, lat: 47.7 });

test('where no distance is chosen, the five nearest are in the window, however far, and no farther one', () => {
  const [west, south, east, north] = boundsAround(laFleche, null, [3, 0.5, 0.6, 0.7, 0.8, -0.9].map(at));
  expect([west, east]).toEqual([-0.9, 0.8]);
  expect(south).toBeCloseTo(47.52, 2);
  expect(north).toBeCloseTo(47.88, 2);
});

test('where places are near or there are none, it shows the surroundings', () => {
  const bare = boundsAround(laFleche, null, []);
  expect(boundsAround(laFleche, null, [at(-0.06)])).toEqual(bare);
  expect(bare[2] - bare[0]).toBeCloseTo(0.534, 2);
});

test('a distance that is chosen is the window, whatever lies beyond', () => {
  const [west, , east] = boundsAround(laFleche, 10, [at(2)]);
  expect(east - west).toBeCloseTo(0.267, 2);
});
