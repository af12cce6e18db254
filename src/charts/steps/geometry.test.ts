import { expect, test } from 'vitest';
import { layOutSteps } from './geometry.ts';

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

test('nothing to draw is nothing', () => {
  expect(layOutSteps([], SIZE)).toEqual({ area: '', line: '', steps: [] });
  expect(layOutSteps([{ value: 0, length: 4 }], SIZE).line).toBe('');
});
