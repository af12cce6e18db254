import { describe, expect, test } from 'vitest';
import type { ResolvedAccess } from '../access/resolve-access.ts';
import { compareAccess, compareSkills, type SkillWorld } from './compare.ts';

const WORLD: SkillWorld = {
  macroSkillOf: new Map([
    ['hedges', 'pruning'],
    ['trees', 'pruning'],
    ['welcome', 'clients'],
  ]),
  frequencies: new Map([
    ['hedges', 5],
    ['trees', 5],
    ['welcome', 400],
    ['felling', 10],
    ['safety', 900],
  ]),
};
const skills = (core: string[], other: string[] = []) => ({ skills: { core, emerging: [], other } });

describe('the skills of two occupations', () => {
  test('are shared when both ask them, the rarest and those at the heart of the other first', () => {
    const from = skills(['hedges', 'safety'], ['welcome', 'felling']);
    const to = skills(['felling'], ['safety', 'welcome', 'hedges']);
    expect(compareSkills(from, to, WORLD).shared).toEqual(['felling', 'hedges', 'welcome', 'safety']);
  });

  test('are missing when the other has them at heart, and nothing of the same kind is here', () => {
    const gardener = skills(['hedges']);
    const logger = skills(['safety', 'felling', 'trees'], ['welcome']);
    expect(compareSkills(gardener, logger, WORLD)).toEqual({ shared: [], missing: ['felling', 'safety'] });
  });

  test('are compared with a macro-skill that ROME links directly, too', () => {
    expect(compareSkills(skills(['pruning']), skills(['trees']), WORLD).missing).toEqual([]);
  });
});

const access = (
  levels: readonly number[],
  withoutDiploma: ResolvedAccess['withoutDiploma'] = 'unknown',
  healthDoctorate = false,
): ResolvedAccess => ({ levels, withoutDiploma, basis: 'rome', healthDoctorate });

test.each([
  [access([3, 4]), access([3]), 'same'],
  [access([3, 4]), access([5]), 'higher'],
  [access([7]), access([5, 6]), 'lower'],
  [access([3]), access([3], 'yes'), 'lower'],
  [access([7]), access([7], 'unknown', true), 'higher'],
  [access([]), access([5]), 'unknown'],
  [access([5]), access([], 'with-experience'), 'unknown'],
] as const)('from %o to %o, the lowest way in is: %s', (from, to, change) => {
  expect(compareAccess(from, to)).toBe(change);
});
