import { expect, test } from 'vitest';
import { fitProjection, project } from './project.ts';

const BOX = { west: -2, south: 46, east: 1, north: 48 };

test('the corners of the box are those of the drawing', () => {
  const { projection, width, height } = fitProjection(BOX, 1000);
  expect(project(projection, BOX.west, BOX.north)).toEqual([0, 0]);
  const [x, y] = project(projection, BOX.east, BOX.south);
  expect(x).toBeCloseTo(width, 0);
  expect(Math.ceil(y)).toBe(height);
});

test('a kilometre is as long eastwards as southwards in the middle of the box', () => {
  const { projection } = fitProjection(BOX, 1000);
  const [x] = project(projection, BOX.west + 1 / Math.cos((47 * Math.PI) / 180), BOX.north);
  const [, y] = project(projection, BOX.west, BOX.north - 1);
  expect(x).toBeCloseTo(y, 1);
});
