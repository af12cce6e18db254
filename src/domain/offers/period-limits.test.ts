// How long the periods of an offer may last.
import { expect, test } from 'vitest';
import { ruleBook } from '../../../tests/support/rules.ts';
import { findPeriodLimits, lengthOf } from './period-limits.ts';

test('the limits are those of the table of rules', () => {
  expect(findPeriodLimits(ruleBook, '2026-11-23')).toEqual({
    'observation-3e': 7,
    'observation-2de': 14,
    immersion: 30,
  });
});

test('a kind of which the rule is not known on that day has no limit', () => {
  expect(findPeriodLimits({ find: () => null }, '2026-11-23')).toEqual({});
});

test.each([
  ['2027-06-14', '2027-06-18', 5],
  ['2027-03-27', '2027-03-29', 3],
  ['2027-06-14', '2027-06-14', 1],
  ['2027-06-14', null, null],
])('from %s to %s: %s days', (from, to, days) => {
  expect(lengthOf({ from, to })).toBe(days);
});
