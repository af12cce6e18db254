import { describe, expect, test } from 'vitest';
import { findLabelPoint, type Ring } from './label-point.ts';

/** Closes the ring. */
function ring(...points: readonly [number, number][]): Ring {
  return [...points, ...points.slice(0, 1)];
}

describe('the place of a label', () => {
  test('is the middle of a simple shape', () => {
    const [x, y] = findLabelPoint([ring([0, 0], [10, 0], [10, 10], [0, 10])]);
    expect(x).toBeCloseTo(5, 0);
    expect(y).toBeCloseTo(5, 0);
  });

  test('is inside a shape whose middle is not', () => {
    // A "U", whose left arm is the widest.
    const [x, y] = findLabelPoint([
      ring([0, 0], [20, 0], [20, 40], [30, 40], [30, 0], [36, 0], [36, 50], [0, 50]),
    ]);
    expect(x).toBeGreaterThan(5);
    expect(x).toBeLessThan(15);
    expect(y).toBeLessThan(45);
  });

  test('keeps away from a hole', () => {
    const hole = ring([30, 30], [30, 70], [70, 70], [70, 30]);
    const [x, y] = findLabelPoint([ring([0, 0], [100, 0], [100, 100], [0, 100]), hole]);
    const isInHole = x > 30 && x < 70 && y > 30 && y < 70;
    expect(isInHole).toBe(false);
  });

  test('goes where a wide label has room rather than where a high one has', () => {
    // A high tower on the left of a low, long hall.
    const [x] = findLabelPoint([ring([0, 0], [12, 0], [12, 60], [60, 60], [60, 74], [0, 74])]);
    expect(x).toBeGreaterThan(12);
  });
});
