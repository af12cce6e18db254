import { expect, test } from 'vitest';
import { packNear, unpackNear } from './near-offer.ts';

const near = new Map([
  [1, { establishments: 40, places: 1295, later: 0 }],
  [11, { establishments: 2, places: 48, later: 12 }],
]);

test('what is offered in a place comes back as it went', () => {
  const packed = packNear(near);
  expect(packed).toBe('1.14.zz b.2.1c.c');
  for (const [rank, offer] of near) expect(unpackNear(packed, rank)).toEqual(offer);
});

test('a place that is not named offers nothing', () => {
  expect(unpackNear(packNear(near), 2)).toEqual({ establishments: 0, places: 0, later: 0 });
  expect(unpackNear('', 0)).toEqual({ establishments: 0, places: 0, later: 0 });
});
