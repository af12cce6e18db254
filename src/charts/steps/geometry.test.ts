import { expect, test } from 'vitest';
import { layOutSteps, placeLabels } from './geometry.ts';

const SIZE = { width: 100, height: 60, top: 10 };

test('steps stand side by side, as wide as they last and as high as they are', () => {
  expect(
    layOutSteps(
      [
        { value: 50, length: 3 },
        { value: 100, length: 1 },
      ],
      SIZE,
    ),
  ).toEqual({
    steps: [
      { x: 0, y: 35, width: 75 },
      { x: 75, y: 10, width: 25 },
    ],
    line: 'M0 35H75V10H100',
    area: 'M0 35H75V10H100V60H0Z',
  });
});

test('amounts stand above wide steps, under narrow ones, and before the edge', () => {
  const chart = { width: 320, height: 130 };
  const wide = { x: 27, y: 70, width: 266 };
  expect(placeLabels([{ x: 0, y: 90, width: 27 }, wide, { x: 293, y: 24, width: 27 }], chart)).toEqual([
    { index: 0, x: 0, y: 104 },
    { index: 1, x: 27, y: 64 },
    { index: 2, x: 266, y: 18 },
  ]);
});

test('an amount that would cover that of a wider step, or the axis, is left out', () => {
  const chart = { width: 320, height: 130 };
  const steps = [
    { x: 0, y: 120, width: 20 },
    { x: 20, y: 60, width: 275 },
    { x: 295, y: 55, width: 25 },
  ];
  expect(placeLabels(steps, chart).map(({ index }) => index)).toEqual([1, 2]);
  const close = [
    { x: 0, y: 40, width: 20 },
    { x: 20, y: 36, width: 22 },
    { x: 42, y: 30, width: 278 },
  ];
  expect(placeLabels(close, chart).map(({ index }) => index)).toEqual([1, 2]);
});

test('nothing to draw is nothing', () => {
  expect(layOutSteps([], SIZE)).toEqual({ area: '', line: '', steps: [] });
  expect(layOutSteps([{ value: 0, length: 4 }], SIZE).line).toBe('');
});
