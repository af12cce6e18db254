// How many cases each property is tried on: few at each `npm test`, many in `npm run fuzz`; and what "no exception, no
// NaN" means for a value.

const EXTENDED = 10_000;

/** `FUZZ_RUNS` says another number than the usual ones. */
export function casesOf(few: number): { readonly numRuns: number } {
  const asked = process.env['FUZZ_RUNS'];
  return { numRuns: asked === undefined ? (IS_EXTENDED ? EXTENDED : few) : Number(asked) };
}

/** `npm run fuzz` is vitest in this mode. */
export const IS_EXTENDED = import.meta.env.MODE === 'fuzz';

/** For a property of so many cases, on a loaded machine. */
export const PATIENCE = { timeout: IS_EXTENDED ? 7_200_000 : 60_000 };

/** Where a value holds a number that is none (NaN, infinite): what a page would show as "NaN". `null`: nowhere. */
export function findUnsoundNumber(value: unknown, path = ''): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path}: ${value}`;
  if (typeof value !== 'object' || value === null) return null;
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  for (const [key, item] of entries) {
    const found = findUnsoundNumber(item, `${path}/${String(key)}`);
    if (found !== null) return found;
  }
  return null;
}
