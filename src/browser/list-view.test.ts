import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIST_STEP, parseListView, withListView } from './list-view.ts';

describe('what the history keeps of the list', () => {
  test('survives a round trip, and leaves what others keep there', () => {
    const state = withListView({ other: 1 }, { shown: 3 * LIST_STEP, scroll: 1234.5 });
    expect(parseListView(structuredClone(state), LIST_STEP)).toEqual({
      shown: 3 * LIST_STEP,
      scroll: 1234.5,
    });
    expect(state).toHaveProperty('other', 1);
  });

  test.each([
    null,
    undefined,
    'list',
    {},
    { list: null },
    { list: [] },
    { list: { shown: -20, scroll: -1 } },
    { list: { shown: 1e9, scroll: Number.NaN } },
    { list: { shown: '40', scroll: '12' } },
  ])('%j is nothing kept', (state) => {
    expect(parseListView(state, LIST_STEP)).toBeNull();
  });

  test('another step rounds up to whole steps of its own', () => {
    expect(parseListView(withListView(null, { shown: 40, scroll: 0 }), 15)).toEqual({ shown: 45, scroll: 0 });
  });

  test('garbage never throws, and what is shown is always whole steps', () => {
    const number = fc.oneof(fc.anything(), fc.double({ min: 0, max: 2000 }));
    fc.assert(
      fc.property(fc.anything(), number, number, (state, shown, scroll) => {
        parseListView(state, LIST_STEP);
        const view = parseListView({ list: { shown, scroll } }, LIST_STEP) ?? { shown: LIST_STEP };
        expect(view.shown).toBeGreaterThan(0);
        expect(view.shown % LIST_STEP).toBe(0);
      }),
    );
  });
});
