// What the first picture of the map is made of: projection, groups of places, names of rivers.
import { expect, test } from 'vitest';
import { GROUPING, groupPoints } from './groups.ts';
import { fitBounds, toLonLat, toWorld, worldSize } from './mercator.ts';
import { placeRiverNames } from './river-names.ts';

const KM_IN_DEGREES = 1 / 111;
const place = (lon: number, lat: number, count = 1) => ({ lon, lat, count });

test('a place goes to the map and back, the equator in the middle and the north above', () => {
  expect(toWorld(0, 0)).toEqual([0.5, 0.5]);
  expect(toWorld(-1.55, 47.22)[1]).toBeLessThan(0.5);
  const [lon, lat] = toLonLat(toWorld(-1.55, 47.22));
  expect([lon, lat].map((degrees) => Number(degrees.toFixed(9)))).toEqual([-1.55, 47.22]);
});

test('a view holds all of the bounds, and just so', () => {
  const bounds = [-2.6, 46.2, 1, 48.6] as const;
  for (const [width, height] of [
    [684, 612],
    [326, 420],
  ] as const) {
    const { lon, lat, zoom } = fitBounds(bounds, { width, height, padding: 24 });
    const size = worldSize(zoom);
    const [middleX, middleY] = toWorld(lon, lat);
    const [left, top] = toWorld(bounds[0], bounds[3]);
    const [right, bottom] = toWorld(bounds[2], bounds[1]);
    const margins = [
      width / 2 - (middleX - left) * size,
      width / 2 - (right - middleX) * size,
      height / 2 - (middleY - top) * size,
      height / 2 - (bottom - middleY) * size,
    ];
    expect(Math.min(...margins)).toBeCloseTo(24, 6);
    expect(margins[0]).toBeCloseTo(margins[1] ?? 0, 6);
    expect(margins[2]).toBeCloseTo(margins[3] ?? 0, 6);
  }
});

test('places nearer than the radius are one group, in the middle of them by their number', () => {
  const together = [place(0, 47), place(0, 47), place(21 * KM_IN_DEGREES, 47), place(3, 47)];
  const [group, alone, ...others] = groupPoints(together, 7);
  expect(others).toEqual([]);
  expect([group?.count, alone?.count]).toEqual([3, 1]);
  expect(group?.at[0]).toBeCloseTo(toWorld(7 * KM_IN_DEGREES, 47)[0], 9);
  expect(alone?.point).toBe(together[3]);
});

test('a point that stands for several counts for as many, and weighs as one', () => {
  const [group] = groupPoints([place(0, 47, 12), place(20 * KM_IN_DEGREES, 47)], 7);
  expect(group).toMatchObject({ size: 2, count: 13 });
  expect(group?.at[0]).toBeCloseTo(toWorld(10 * KM_IN_DEGREES, 47)[0], 9);
});

test('nearer, groups come apart, and beyond the last zoom there are none', () => {
  const street = [place(0, 47), place(0.0001, 47), place(0.2, 47)];
  const counts = (zoom: number) => groupPoints(street, zoom).map(({ count }) => count);
  expect(counts(6)).toEqual([3]);
  expect(counts(GROUPING.lastZoom)).toEqual([2, 1]);
  expect(counts(GROUPING.lastZoom + 1)).toEqual([1, 1, 1]);
});

/** Eastward in a straight line, then in bends. */
const river = [
  ...Array.from({ length: 11 }, (_, step) => [step * 0.1, 47] as const),
  ...Array.from({ length: 40 }, (_, step) => [1 + step * 0.025, 47 + (step % 2) * 0.05] as const),
];

test('a river is named along its straight stretch, not in its bends, and never upside down', () => {
  const [first, ...others] = placeRiverNames('La Loire', [river], [], 7);
  expect(others).toEqual([]);
  expect(first?.lat).toBeCloseTo(47, 3);
  expect(first?.lon).toBeLessThan(1);
  expect(first?.angle).toBeCloseTo(0, 3);
  const [back] = placeRiverNames('La Loire', [river.toReversed()], [], 7);
  expect(back?.angle).toBeCloseTo(0, 3);
});

test('a river is not named under a group of places, nor where it is too short', () => {
  const [free] = placeRiverNames('La Loire', [river], [], 7);
  const [moved] = placeRiverNames('La Loire', [river], [toWorld(free?.lon ?? 0, 47)], 7);
  expect(Math.abs((moved?.lon ?? 99) - (free?.lon ?? 0))).toBeGreaterThan(0.1);
  expect(placeRiverNames('La Loire', [river.slice(0, 2)], [], 7)).toEqual([]);
});
