import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResultsSeen, withResultsSeen } from './results-seen.ts';

const LEAST = 15;
const MOST = 60;
const parse = (state: unknown) => parseResultsSeen(state, LEAST, MOST);

describe('how far a list was read, in the history', () => {
  test('survives a round trip, beside what others keep there', () => {
    const seen = { shown: 45, scroll: 2310 };
    const state = withResultsSeen({ mine: 'kept' }, seen);
    expect(state).toMatchObject({ mine: 'kept' });
    expect(parse(state)).toEqual(seen);
  });

  test('takes no fraction of a pixel', () => {
    expect(parse(withResultsSeen(null, { shown: 30, scroll: 120.4 }))).toEqual({ shown: 30, scroll: 120 });
  });

  test.each([
    ['fewer than the first page', 3, LEAST],
    ['more than the list', 9000, MOST],
  ])('%s comes back to what can be shown', (_, shown, expected) => {
    expect(parse(withResultsSeen(null, { shown, scroll: 0 })).shown).toBe(expected);
  });

  test.each([null, undefined, '', 'garbage', 7, [], {}, { resultsShown: '45', resultsScroll: -1 }])(
    '%o is a list not yet unfolded',
    (state) => {
      expect(parse(state)).toEqual({ shown: LEAST, scroll: 0 });
    },
  );

  test('garbage never throws, and never shows more than the list', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (resultsShown, resultsScroll) => {
        const { shown, scroll } = parse({ resultsShown, resultsScroll });
        expect(shown).toBeGreaterThanOrEqual(LEAST);
        expect(shown).toBeLessThanOrEqual(MOST);
        expect(scroll).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
