// What is looked for among the trainings, in the address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_TRAINING_FILTERS, type TrainingFilters } from '#domain/trainings/training-list.ts';
import { parseTrainingFilters, withTrainingFilters } from './training-filters.ts';

const KNOWN = { levels: new Set(['cap', 'bac-2']), fields: new Set(['bois', 'cuisine']) };
const HERE = new URL('https://example.org/formations/?territoire=laval');

const filters: fc.Arbitrary<TrainingFilters> = fc.record({
  text: fc.constantFrom('', 'cuisine', 'bac pro bois', '<b>&q=1'),
  level: fc.constantFrom(null, ...KNOWN.levels),
  field: fc.constantFrom(null, ...KNOWN.fields),
  route: fc.constantFrom(null, 'school' as const, 'apprenticeship' as const),
});

test('filters survive a round trip, in one address each', () => {
  fc.assert(
    fc.property(filters, filters, (before, after) => {
      const address = withTrainingFilters(withTrainingFilters(HERE, before), after);
      expect(parseTrainingFilters(address.search, KNOWN)).toEqual(after);
      expect(address.href).toBe(withTrainingFilters(HERE, after).href);
    }),
  );
});

test('defaults are absent, and the rest is left alone', () => {
  expect(withTrainingFilters(HERE, NO_TRAINING_FILTERS).href).toBe(HERE.href);
});

test.each(['?niveau=bac-9', '?domaine=toString', '?voie=les-deux', '?q=', '?niveau=<b>'])(
  '%s asks for nothing',
  (search) => {
    expect(parseTrainingFilters(search, KNOWN)).toEqual(NO_TRAINING_FILTERS);
  },
);

test('a text is cut to what fits a field', () => {
  expect(parseTrainingFilters(`?q=${'a'.repeat(500)}`, KNOWN).text).toHaveLength(80);
});
