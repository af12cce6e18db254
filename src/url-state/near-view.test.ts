import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEAR_STEP, parseNearView, withNearView } from './near-view.ts';

describe('what the history keeps of the list', () => {
  test('survives a round trip, and leaves what others keep there', () => {
    const state = withNearView({ other: 1 }, { shown: 3 * NEAR_STEP, scroll: 1234.5 });
    expect(parseNearView(structuredClone(state))).toEqual({ shown: 3 * NEAR_STEP, scroll: 1234.5 });
    expect(state).toHaveProperty('other', 1);
  });

  test.each([
    null,
    undefined,
    'near',
    {},
    { near: null },
    { near: [] },
    { near: { shown: -20, scroll: -1 } },
    { near: { shown: 1e9, scroll: Number.NaN } },
    { near: { shown: '40', scroll: '12' } },
  ])('%j is nothing kept', (state) => {
    expect(parseNearView(state)).toBeNull();
  });

  test('garbage never throws, and what is shown is always whole steps', () => {
    const number = fc.oneof(fc.anything(), fc.double({ min: 0, max: 2000 }));
    fc.assert(
      fc.property(fc.anything(), number, number, (state, shown, scroll) => {
        parseNearView(state);
        const view = parseNearView({ near: { shown, scroll } }) ?? { shown: NEAR_STEP };
        expect(view.shown).toBeGreaterThan(0);
        expect(view.shown % NEAR_STEP).toBe(0);
      }),
    );
  });
});
