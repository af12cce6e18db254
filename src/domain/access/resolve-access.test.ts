import { describe, expect, test } from 'vitest';
import type { Access } from '#schemas/access.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';
import { resolveAccess } from './resolve-access.ts';

function rome(overrides: Partial<Access> = {}): Access {
  return { levels: [], withoutDiploma: 'unknown', sources: [], ...overrides };
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
    });
  });

  test('is « without diploma » when that is all that ROME says', () => {
    expect(resolveAccess(rome({ withoutDiploma: 'yes' }), onisep()).basis).toBe('rome');
  });

  test('is that of its family when only Onisep speaks', () => {
    expect(resolveAccess(rome(), onisep())).toMatchObject({ levels: [6], basis: 'onisep-family' });
  });

  test('stays unknown when the occupations of the family disagree, or nobody speaks', () => {
    const silent = { levels: [], basis: 'none' };
    expect(resolveAccess(rome(), onisep({ conflicting: true }))).toMatchObject(silent);
    expect(resolveAccess(rome(), onisep({ levels: [] }))).toMatchObject(silent);
    expect(resolveAccess(rome(), undefined)).toMatchObject(silent);
  });
});
