import { describe, expect, test } from 'vitest';
import type { Access } from '#schemas/access.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';
import { resolveAccess } from './resolve-access.ts';

function rome(access: Partial<Access> = {}, codes = { id: 'J1506', parent: 'J1506' }) {
  return { ...codes, access: { levels: [], withoutDiploma: 'unknown' as const, sources: [], ...access } };
}
function onisep(overrides: Partial<OnisepAccess> = {}): OnisepAccess {
  return { id: 'J1506', levels: [6], conflicting: false, occupations: 1, ...overrides };
}

describe('the level of access of an occupation', () => {
  test('is what ROME says of it, even where Onisep says otherwise', () => {
    expect(resolveAccess(rome({ levels: [3, 4] }), onisep())).toEqual({
      levels: [3, 4],
      withoutDiploma: 'unknown',
      basis: 'rome',
      healthDoctorate: false,
    });
  });

  test('is « without diploma » when that is all that ROME says', () => {
    expect(resolveAccess(rome({ withoutDiploma: 'yes' }), onisep()).basis).toBe('rome');
  });

  test('carries the doctorate of health, and the register where that gave the level', () => {
    expect(resolveAccess(rome({ levels: [7], healthDoctorate: true }), undefined).healthDoctorate).toBe(true);
    expect(resolveAccess(rome({ levels: [4], sources: ['register'] }), onisep())).toMatchObject({
      levels: [4],
      basis: 'register',
    });
  });

  test('is what Onisep says when only Onisep speaks', () => {
    expect(resolveAccess(rome(), onisep())).toMatchObject({ levels: [6], basis: 'onisep' });
  });

  test('is never taken from the occupation it was split from', () => {
    const split = rome({}, { id: 'M1617', parent: 'M1609' });
    expect(resolveAccess(split, onisep({ id: 'M1609' }))).toMatchObject({ levels: [], basis: 'none' });
  });

  test('stays unknown when the sheets of Onisep disagree, or nobody speaks', () => {
    const silent = { levels: [], basis: 'none' };
    expect(resolveAccess(rome(), onisep({ conflicting: true }))).toMatchObject(silent);
    expect(resolveAccess(rome(), onisep({ levels: [] }))).toMatchObject(silent);
    expect(resolveAccess(rome(), undefined)).toMatchObject(silent);
  });
});
