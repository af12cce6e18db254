import { expect, test } from 'vitest';
import { family, rate } from '../../../tests/support/hiring.ts';
import { summarizeMarket } from './overall.ts';

test('a place is the sum of its families, each rate weighing as many projects as are expected', () => {
  const families = [
    family('A0X40', { expected: 30, recorded: 40, durability: rate(0.2), ease: rate(0.5) }),
    family('T2X60', { expected: 10, recorded: 0, durability: rate(1), ease: rate(0.9) }),
  ];
  expect(summarizeMarket(families)).toEqual({
    expected: 40,
    recorded: 40,
    durability: (30 * 0.2 + 10) / 40,
    difficulty: (30 * 0.5 + 10 * 0.9) / 40,
  });
});

test('where nothing is expected no rate is known', () => {
  expect(summarizeMarket([])).toEqual({ expected: 0, recorded: 0, durability: null, difficulty: null });
});
