import { describe, expect, test } from 'vitest';
import { LeastSquares } from './least-squares.ts';
import { greatest, misplaced, spearman, stayInTop, topOverlap, toRanks } from './ranking.ts';

describe('the rank correlation', () => {
  test('is 1 for the same order, -1 for the other way round', () => {
    expect(spearman([1, 20, 300], [5, 6, 7])).toBeCloseTo(1);
    expect(spearman([1, 20, 300], [7, 6, 5])).toBeCloseTo(-1);
  });

  test('gives equals their mean rank', () => {
    expect([...toRanks([0, 5, 0, 9])]).toEqual([1.5, 3, 1.5, 4]);
  });

  test('is not known where one side does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull();
  });
});

test('the greatest are taken in order, the first of the list among equals', () => {
  expect(greatest([3, 9, 3, 1], 3)).toEqual([1, 0, 2]);
  expect(topOverlap([9, 8, 1, 1], [1, 8, 9, 1], 2)).toBe(0.5);
});

test('a first fifth stays when it is in the first two fifths of what came', () => {
  const estimate = [10, 9, 1, 1, 1, 1, 1, 1, 1, 1];
  expect(stayInTop(estimate, [9, 10, 8, 7, 1, 1, 1, 1, 1, 1])).toBe(1);
  expect(stayInTop(estimate, [9, 0, 8, 7, 6, 5, 1, 1, 1, 1])).toBe(0.5);
});

describe('least squares', () => {
  test('find the weights that made the figures', () => {
    const fit = new LeastSquares(2);
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [2, 3],
    ] as const)
      fit.add([x, y], 2 * x - y + 0.5);
    const [first, second, constant] = fit.solve();
    expect(first).toBeCloseTo(2);
    expect(second).toBeCloseTo(-1);
    expect(constant).toBeCloseTo(0.5);
  });

  test('refuse two features that say the same thing', () => {
    const fit = new LeastSquares(2);
    for (const x of [1, 2, 3]) fit.add([x, x], x);
    expect(() => fit.solve()).toThrow('two features say the same thing');
  });
});

describe('what an estimate misplaces', () => {
  test('is the share that came elsewhere, whatever the size of the whole', () => {
    expect(misplaced([30, 10, 0], [300, 100, 0])).toBeCloseTo(0);
    expect(misplaced([50, 50, 0], [25, 50, 25])).toBeCloseTo(0.25);
    expect(misplaced([10, 0], [0, 10])).toBe(1);
  });
});
