import { expect, test } from 'vitest';
import type { Problem } from '../../problems.ts';
import type { Draft } from './catalogue.ts';
import { createLengths } from './lengths.ts';

const aide = { id: 'for-7120', kind: 'health', months: 24 } as Draft;
const reason = 'A test.';
const table = [
  { kind: 'bac-pro' as const, title: null, months: 36, reason },
  { kind: null, title: 'aide', months: 11, reason },
];

test('a correction wins over the source, the usual length of a kind fills in', () => {
  const problems: Problem[] = [];
  const monthsOf = createLengths(table, { ofTitle: () => aide }, problems);
  expect(problems).toEqual([]);
  expect(monthsOf(aide)).toBe(11);
  expect(monthsOf({ id: 'a', kind: 'bac-pro', months: null })).toBe(36);
  expect(monthsOf({ id: 'b', kind: 'bac-pro', months: 24 })).toBe(24);
  expect(monthsOf({ id: 'c', kind: 'other', months: null })).toBeNull();
});

test('a title that no training has is told, with its file', () => {
  const problems: Problem[] = [];
  const monthsOf = createLengths(table, { ofTitle: () => null }, problems);
  expect(problems).toEqual([
    expect.objectContaining({ file: 'curated/trainings/lengths.json', column: 'title', found: 'aide' }),
  ]);
  expect(monthsOf({ id: 'c', kind: 'other', months: null })).toBeNull();
});
