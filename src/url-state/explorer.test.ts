import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONDITIONS } from '#domain/matching/conditions.ts';
import { type Criteria, LEVEL_CHOICES, MATCHING_SORTS, NO_CRITERIA } from '#domain/matching/criteria.ts';
import { MAX_CHOSEN_SKILLS, parseCriteria, type Vocabulary, withCriteria } from './explorer.ts';
import { MAX_CHOSEN_INTERESTS } from './interests.ts';

const codes = (count: number, start = 1) =>
  Array.from({ length: count }, (_, index) => String(start + index));
const VOCABULARY: Vocabulary = {
  interests: new Set(codes(30)),
  skills: new Set(codes(60, 300400)),
  occupations: new Set(['D1214', 'K1304', 'J1501']),
  domains: new Set(['A', 'J', 'J11', 'J15']),
  successors: { A1201: 'D1214', A1299: 'A1298', A1298: 'A1299' },
  sectors: new Set(['sante-social', 'mer', 'construction']),
  territories: new Set(['laval', 'cholet-mauges']),
};
const HERE = new URL('https://example.org/explorer/');

const some = <Value>(values: Iterable<Value>, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const CONDITION_IDS = CONDITIONS.map(({ id }) => id);
const criteria: fc.Arbitrary<Criteria> = fc
  .record({
    interests: some(VOCABULARY.interests, MAX_CHOSEN_INTERESTS),
    skills: some(VOCABULARY.skills, MAX_CHOSEN_SKILLS),
    current: fc.constantFrom(null, ...VOCABULARY.occupations),
    domains: fc.oneof(some(['A', 'J'], 2), some(['A', 'J11', 'J15'], 3)),
    sectors: some(VOCABULARY.sectors, 3),
    territory: fc.constantFrom(null, ...VOCABULARY.territories),
    levels: some(LEVEL_CHOICES, 7),
    wanted: some(CONDITION_IDS, 6),
    avoided: some(CONDITION_IDS, 6),
    green: fc.boolean(),
    digital: fc.boolean(),
    riasec: fc.constantFrom(null, { R: 9, I: 3, A: 0, S: 5, E: 1, C: 0 }),
    sort: fc.constantFrom(...MATCHING_SORTS),
  })
  // The form lets nobody want and avoid the same thing.
  .map((drawn) => ({ ...drawn, avoided: drawn.avoided.filter((id) => !drawn.wanted.includes(id)) }));

/** Choices are sets: their order is not part of them. */
const sorted = (choice: Criteria) =>
  Object.fromEntries(
    Object.entries(choice).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value]),
  );

describe('the choices of the explorer in the address', () => {
  test('come back as they were, whatever stood there before', () => {
    fc.assert(
      fc.property(criteria, criteria, (before, after) => {
        const address = withCriteria(withCriteria(HERE, before), after);
        const { criteria: read, ignored } = parseCriteria(address.search, VOCABULARY);
        expect(sorted(read)).toEqual(sorted(after));
        expect(ignored).toEqual([]);
      }),
    );
  });

  test('one choice has one address', () => {
    fc.assert(
      fc.property(criteria, (choice) => {
        const turned = Object.fromEntries(
          Object.entries(choice).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.toReversed() : value,
          ]),
        ) as unknown as Criteria;
        expect(withCriteria(HERE, turned).href).toBe(withCriteria(HERE, choice).href);
      }),
    );
  });

  test('no choice, no query', () => {
    expect(withCriteria(HERE, NO_CRITERIA).href).toBe(HERE.href);
    expect(parseCriteria('', VOCABULARY)).toEqual({ criteria: NO_CRITERIA, ignored: [] });
  });

  test('reads as written', () => {
    const address = withCriteria(HERE, {
      ...NO_CRITERIA,
      interests: ['22', '3'],
      current: 'D1214',
      levels: [4, 0],
      territory: 'laval',
      avoided: ['week-end', 'nuit'],
      sort: 'potential',
    });
    expect(decodeURIComponent(address.search)).toBe(
      '?aime=3-22&metier=D1214&niveau=0.4&evite=nuit.week-end&tri=potentiel&territoire=laval',
    );
  });

  test('what is not ours stays', () => {
    expect(withCriteria(new URL('?source=lettre', HERE), { ...NO_CRITERIA, green: true }).search).toBe(
      '?vert=oui&source=lettre',
    );
  });

  test.each([
    ['?aime=3-999', { interests: ['3'] }, ['999']],
    ['?aime=1-2-3-4-5-6-7', { interests: ['1', '2', '3', '4', '5', '6'] }, ['7']],
    ['?metier=d1214', { current: 'D1214' }, []],
    ['?metier=a1201', { current: 'D1214' }, []],
    ['?metier=A1299', {}, ['A1299']],
    ['?metier=constructor', {}, ['constructor']],
    ['?metier=Z9999', {}, ['Z9999']],
    ['?aime=3&aime=5', { interests: ['3', '5'] }, []],
    ['?domaine=J15.J.J11', { domains: ['J'] }, []],
    ['?voudrais=dehors&evite=nuit.dehors', { wanted: ['dehors'], avoided: ['nuit'] }, ['dehors']],
    ['?territoire=foo&tri=bar&vert=non', {}, ['foo', 'non', 'bar']],
    ['?niveau=3.3.9', { levels: [3] }, ['9']],
    ['?evite=<b>.nuit', { avoided: ['nuit'] }, ['<b>']],
  ])('%s keeps what it can and tells the rest', (search, kept, ignored) => {
    expect(parseCriteria(search, VOCABULARY)).toEqual({ criteria: { ...NO_CRITERIA, ...kept }, ignored });
  });

  test('any garbage is read without an exception', () => {
    const keys = ['aime', 'sait', 'metier', 'domaine', 'niveau', 'voudrais', 'territoire', 'tri', 'vert'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.string(), (key, text) => {
        parseCriteria(`?${key}=${text}`, VOCABULARY);
        parseCriteria(text, VOCABULARY);
      }),
    );
  });
});
