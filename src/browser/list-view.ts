// Codec of what an entry of the browser's history keeps of a list: how many items are shown, and how far one had
// scrolled. Not in the address, which says what was asked and may be shared.

export interface ListView {
  /** Number of items shown at most. */
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** Items shown at first, and added each time. */
export const LIST_STEP = 20;
/** More than any list of the site is long: beyond, it is not a number that we wrote. */
const MOST_SHOWN = 2_000;
const LONGEST_PAGE = 1_000_000;
const KEY = 'list';

/** `null` for anything that is not ours: nothing is kept, the list starts at its start. */
export function parseListView(state: unknown, step: number): ListView | null {
  const kept = isRecord(state) ? state[KEY] : null;
  if (!isRecord(kept)) return null;
  const { shown, scroll } = kept;
  if (!isWithin(shown, MOST_SHOWN) || !isWithin(scroll, LONGEST_PAGE)) return null;
  return { shown: Math.max(1, Math.ceil(shown / step)) * step, scroll };
}

/** The state of the entry with this view; what others keep in it stays. */
export function withListView(state: unknown, view: ListView): Readonly<Record<string, unknown>> {
  return { ...(isRecord(state) ? state : {}), [KEY]: view };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}
