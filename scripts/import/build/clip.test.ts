// Cutting at a box: what is inside stays as it was, what leaves ends on the side.
import { expect, test } from 'vitest';
import { clipLine, clipRing, type Point } from './clip.ts';

const BOX = { west: 0, south: 0, east: 10, north: 10 };

test('a line that leaves and comes back becomes two, each ending on the side', () => {
  const line: Point[] = [
    [5, 5],
    [15, 5],
    [15, 8],
    [5, 8],
  ];
  expect(clipLine(line, BOX)).toEqual([
    [
      [5, 5],
      [10, 5],
    ],
    [
      [10, 8],
      [5, 8],
    ],
  ]);
});

test('a line inside stays as it was, and one outside is gone', () => {
  const line: Point[] = [
    [1, 1],
    [2, 3],
  ];
  expect(clipLine(line, BOX)).toEqual([line]);
  expect(clipLine(line, { west: 20, south: 20, east: 30, north: 30 })).toEqual([]);
});

test('a line that only crosses a corner keeps what lies between the sides', () => {
  const [part] = clipLine(
    [
      [-5, 5],
      [5, 15],
      [15, 5],
    ],
    { west: 0, south: 0, east: 10, north: 12 },
  );
  expect(part?.[0]).toEqual([0, 10]);
});

test('a ring that sticks out is cut straight, and stays closed', () => {
  const ring: Point[] = [
    [5, 5],
    [15, 5],
    [15, 8],
    [5, 8],
    [5, 5],
  ];
  const cut = clipRing(ring, BOX);
  expect(cut?.at(0)).toEqual(cut?.at(-1));
  expect(new Set(cut?.map(String))).toEqual(new Set(['5,5', '10,5', '10,8', '5,8']));
  expect(clipRing(ring, { west: 20, south: 0, east: 30, north: 10 })).toBeNull();
});
