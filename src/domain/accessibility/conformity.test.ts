// The words of the law follow the rate, at its very limits.
import { expect, test } from 'vitest';
import { rateConformity } from './conformity.ts';

const audit = (conform: number, notConform: number, notApplicable = 0) =>
  rateConformity([
    ...Array.from({ length: conform }, () => ({ status: 'conform' as const })),
    ...Array.from({ length: notConform }, () => ({ status: 'not-conform' as const })),
    ...Array.from({ length: notApplicable }, () => ({ status: 'not-applicable' as const })),
  ]);

test.each([
  [3, 0, 100, 'total'],
  [399, 1, 99, 'partial'],
  [1, 1, 50, 'partial'],
  [49, 51, 49, 'none'],
  [0, 0, 0, 'none'],
] as const)('%d met and %d not: %d %%, %s', (conform, notConform, rate, level) => {
  expect(audit(conform, notConform)).toMatchObject({ rate, level });
});

test('what does not apply is left out of the rate', () => {
  expect(audit(3, 1, 96)).toEqual({
    conform: 3,
    applicable: 4,
    notApplicable: 96,
    rate: 75,
    level: 'partial',
  });
});
