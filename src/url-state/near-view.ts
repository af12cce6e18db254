// Codec of what an entry of the browser's history keeps of "près de chez moi": how many families are shown, and how far
// one had scrolled. Not in the address: neither is worth being shared.

export interface NearView {
  /** Number of families shown at most. */
  readonly shown: number;
  /** Pixels from the top of the page. */
  readonly scroll: number;
}

/** Families shown at first, and added each time. */
export const NEAR_STEP = 20;
/** More than there are families: beyond, it is not a number that we wrote. */
const MOST_SHOWN = 1_000;
const LONGEST_PAGE = 1_000_000;
const KEY = 'near';

/** `null` for anything that is not ours: nothing is kept, the list starts at its start. */
export function parseNearView(state: unknown): NearView | null {
  const kept = isRecord(state) ? state[KEY] : null;
  if (!isRecord(kept)) return null;
  const { shown, scroll } = kept;
  if (!isWithin(shown, MOST_SHOWN) || !isWithin(scroll, LONGEST_PAGE)) return null;
  return { shown: Math.max(1, Math.ceil(shown / NEAR_STEP)) * NEAR_STEP, scroll };
}

/** The state of the entry with this view; what others keep in it stays. */
export function withNearView(state: unknown, view: NearView): Readonly<Record<string, unknown>> {
  return { ...(isRecord(state) ? state : {}), [KEY]: view };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}
