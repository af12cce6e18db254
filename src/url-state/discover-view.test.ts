import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiscoverView, parseDiscoverView, withDiscoverView } from './discover-view.ts';
import { MAX_CHOSEN_INTERESTS } from './interests.ts';

const CARDS = 24;
const KNOWN = new Set(Array.from({ length: 30 }, (_, index) => String(index + 1)));
const HERE = new URL('https://example.org/explorer/decouvrir/?territoire=laval');
const parse = (search: string) => parseDiscoverView(search, CARDS, KNOWN);

const weight = fc.integer({ min: 0, max: 9 });
const views: fc.Arbitrary<DiscoverView> = fc.oneof(
  fc.constant<DiscoverView>({ kind: 'start' }),
  fc.record({ kind: fc.constant('card' as const), number: fc.integer({ min: 1, max: CARDS }) }),
  fc.record({
    kind: fc.constant('result' as const),
    interests: fc
      .uniqueArray(fc.constantFrom(...KNOWN), { maxLength: MAX_CHOSEN_INTERESTS })
      .map((codes) => codes.toSorted((a, b) => Number(a) - Number(b))),
    riasec: fc.option(
      fc.record({ R: weight, I: weight, A: weight, S: weight, E: weight, C: fc.integer({ min: 1, max: 9 }) }),
    ),
  }),
);

describe('where one is in the self-discovery', () => {
  test('survives a round trip, in one address each', () => {
    fc.assert(
      fc.property(views, views, (before, after) => {
        const address = withDiscoverView(withDiscoverView(HERE, before), after);
        expect(parse(address.search)).toEqual({ view: after, isGarbled: false });
        expect(address.href).toBe(withDiscoverView(HERE, after).href);
        expect(address.searchParams.get('territoire')).toBe('laval');
      }),
    );
  });

  test.each(['?carte=0', '?carte=25', '?carte=', '?carte=7e0', '?aime=99', '?aime=<b>', '?riasec=000000'])(
    '%s is the start, and it is said',
    (search) => {
      expect(parse(search)).toEqual({ view: { kind: 'start' }, isGarbled: true });
    },
  );

  test('keeps what can be read of an address', () => {
    expect(parse('?aime=17-99&riasec=x')).toEqual({
      view: { kind: 'result', interests: ['17'], riasec: null },
      isGarbled: true,
    });
  });

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parse(`?${text}`)));
  });
});
