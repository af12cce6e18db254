// Which occupations have broad studies told beside the trainings that prepare for them.
import { expect, test } from 'vitest';
import { takesBroadStudies } from './broad-studies.ts';

const occupation = (
  levels: number[],
  regulated: 'yes' | 'no' = 'no',
  withoutDiploma: 'yes' | 'unknown' = 'unknown',
) => ({ regulated, access: { levels, withoutDiploma, sources: [] } });

test('a source must name a bac + 3 or more', () => {
  expect(takesBroadStudies(occupation([5, 6]), false)).toBe(true);
  expect(takesBroadStudies(occupation([3, 4, 5]), false)).toBe(false);
  expect(takesBroadStudies(occupation([]), false)).toBe(false);
});

test('neither what is open without a diploma, nor what the law closes, but for exceptions', () => {
  expect(takesBroadStudies(occupation([6], 'no', 'yes'), false)).toBe(false);
  expect(takesBroadStudies(occupation([7], 'yes'), false)).toBe(false);
  expect(takesBroadStudies(occupation([7], 'yes'), true)).toBe(true);
});
