import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEAR_SORTS, type NearFilters, NO_FILTERS } from '#domain/near/select-families.ts';
import { parseNearFilters, withNearFilters } from './near-filters.ts';

const FIELDS = new Set(['A', 'V']);
const HERE = new URL('https://example.org/pres-de-chez-moi/?territoire=laval');

const filters: fc.Arbitrary<NearFilters> = fc.record({
  lasting: fc.boolean(),
  withoutDiploma: fc.boolean(),
  green: fc.boolean(),
  field: fc.constantFrom(null, ...FIELDS),
  sort: fc.constantFrom(...NEAR_SORTS),
});

describe('the filters in the address', () => {
  test('survive a round trip, in one address each', () => {
    fc.assert(
      fc.property(filters, filters, (before, after) => {
        const address = withNearFilters(withNearFilters(HERE, before), after);
        expect(parseNearFilters(address.search, FIELDS)).toEqual(after);
        expect(address.href).toBe(withNearFilters(HERE, after).href);
      }),
    );
  });

  test('are absent by default, and leave the rest alone', () => {
    expect(withNearFilters(HERE, NO_FILTERS).href).toBe(HERE.href);
  });

  test.each(['?stable=1', '?domaine=Z', '?tri=<b>', '?vert=', '?stable=oui%00', '?domaine=toString'])(
    '%s is as if nothing were asked',
    (search) => {
      expect(parseNearFilters(search, FIELDS)).toEqual(NO_FILTERS);
    },
  );

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseNearFilters(`?${text}`, FIELDS)));
  });
});
