import { describe, expect, test } from 'vitest';
import { layOutRose, type RoseOptions } from './geometry.ts';

const options: RoseOptions = {
  size: 200,
  innerRadius: 20,
  lengths: [20, 70],
  fullness: 0.9,
  labelRadius: 95,
};

describe('the petals of a rose', () => {
  test('stand at equal angles, clockwise from the top', () => {
    expect(layOutRose([1, 1, 1, 1], options).map((petal) => petal.angle)).toEqual([0, 90, 180, 270]);
  });

  test('point up for the first, right for the second of four', () => {
    const [top, right] = layOutRose([5, 5, 5, 5], options);
    expect(top?.tip).toEqual({ x: 100, y: 10 });
    expect(right?.tip).toEqual({ x: 190, y: 100 });
  });

  test('are the longer the more occupations they have, and never vanish', () => {
    const reach = (count: number) => 100 - (layOutRose([count, 100], options)[0]?.tip.y ?? 0);
    expect(reach(0)).toBe(40);
    expect(reach(100)).toBe(90);
    expect(reach(25)).toBeCloseTo(65, 0);
  });

  test('have labels that are never upside down', () => {
    const petals = layOutRose(
      Array.from({ length: 30 }, () => 1),
      options,
    );
    for (const { label } of petals) {
      const upright = (((label?.rotation ?? 0) + 540) % 360) - 180;
      expect(Math.abs(upright)).toBeLessThanOrEqual(90);
    }
  });

  test('answer to the pointer on the whole slice between two neighbours', () => {
    const [top] = layOutRose([1, 1, 1, 1], options);
    // A quarter of the disc: from north-west to north-east.
    expect(top?.sector).toBe('M85.9 85.9L29.3 29.3L170.7 29.3L114.1 85.9Z');
  });

  test('contain no broken number, even with a single empty petal', () => {
    expect(layOutRose([0], options)[0]?.path).not.toMatch(/NaN|Infinity/);
  });
});
