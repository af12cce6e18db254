// Codec of how far one has read a list of results, in the state of the history entry: Back finds the same place again.
// It is not in the address, which says what was asked and may be shared.

export interface ResultsSeen {
  /** How many results are shown. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly scroll: number;
}

const SHOWN_KEY = 'resultsShown';
const SCROLL_KEY = 'resultsScroll';

/** A state that says nothing of it, or anything else than whole numbers, is a list not yet unfolded, at its top. */
export function parseResultsSeen(state: unknown, least: number, most: number): ResultsSeen {
  const { [SHOWN_KEY]: shown, [SCROLL_KEY]: scroll } = fieldsOf(state);
  return {
    shown: isCount(shown) ? Math.min(Math.max(shown, least), most) : least,
    scroll: isCount(scroll) ? scroll : 0,
  };
}

/** The state with this, what others keep there left in place. */
export function withResultsSeen(state: unknown, { shown, scroll }: ResultsSeen): Record<string, unknown> {
  return { ...fieldsOf(state), [SHOWN_KEY]: shown, [SCROLL_KEY]: Math.round(scroll) };
}

const fieldsOf = (state: unknown): Readonly<Record<string, unknown>> =>
  typeof state === 'object' && state !== null ? { ...state } : {};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
