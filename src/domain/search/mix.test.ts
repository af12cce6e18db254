import { describe, expect, test } from 'vitest';
import { spacePages } from './mix.ts';
import type { Scored } from './score.ts';

const OCCUPATIONS = 100;
const scored = (target: number, score: number): Scored => ({ target, entry: 0, score, share: 1 });
const targetsOf = (list: readonly Scored[]): number[] => list.map(({ target }) => target);

describe('in a mixed list', () => {
  test('two pages at most are among the first five while occupations remain', () => {
    const pages = [200, 201, 202, 203].map((target) => scored(target, 2));
    const occupations = [1, 2, 3, 4].map((target) => scored(target, 1));
    expect(targetsOf(spacePages([...pages, ...occupations], OCCUPATIONS))).toEqual([
      200, 201, 1, 2, 3, 202, 203, 4,
    ]);
  });

  test('pages alone are all kept', () => {
    const pages = [200, 201, 202].map((target) => scored(target, 2));
    expect(targetsOf(spacePages(pages, OCCUPATIONS))).toEqual([200, 201, 202]);
  });

  test('nothing is lost', () => {
    const list = [scored(1, 3), scored(200, 2), scored(2, 1)];
    expect(targetsOf(spacePages(list, OCCUPATIONS))).toEqual([1, 200, 2]);
  });
});
