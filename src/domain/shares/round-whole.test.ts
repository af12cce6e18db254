import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundWhole } from './round-whole.ts';

test.each([
  [
    [0.865, 0.135],
    [0.87, 0.13],
  ],
  [
    [0.135, 0.865],
    [0.14, 0.86],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    [0.34, 0.33, 0.33],
  ],
  [
    [0.115, 0.29, 0.58],
    [0.12, 0.29, 0.59],
  ],
  [
    [1, 0],
    [1, 0],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])('%j is said as %j', (shares, expected) => {
  expect(roundWhole(shares)).toEqual(expected);
});

test('whatever the parts, they make one hundred, and none moves by more than one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(total > 0);
      const shares = parts.map((part) => part / total);
      const rounded = roundWhole(shares);
      expect(Math.round(100 * rounded.reduce((sum, share) => sum + share, 0))).toBe(100);
      for (const [index, share] of rounded.entries()) {
        expect(Math.abs(share - (shares[index] ?? 0))).toBeLessThan(0.01 + 1e-9);
      }
    }),
  );
});
