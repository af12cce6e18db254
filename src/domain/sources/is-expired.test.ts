import { expect, test } from 'vitest';
import { isExpired } from './is-expired.ts';

test('a source is good until the end of its last day', () => {
  expect(isExpired('2026-06-30', '2026-06-29')).toBe(false);
  expect(isExpired('2026-06-30', '2026-06-30')).toBe(false);
  expect(isExpired('2026-06-30', '2026-07-01')).toBe(true);
  expect(isExpired('2026-12-31', '2027-01-01')).toBe(true);
});
