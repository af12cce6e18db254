// Rounds the parts of a whole so that, said in whole hundredths, they still make one hundred: largest remainder.

/** Remainders closer than this differ by the noise of binary fractions only. */
const NOISE = 1e-6;

/**
 * Shares of one -> the same in whole hundredths, which sum to 1. Parts that do not quite make one, for they were rounded
 * at the source, are taken as if they did. All zero stays so.
 */
export function roundWhole(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return shares.map(() => 0);
  const parts = shares.map((share, index) => {
    const exact = (100 * share) / total;
    const floor = Math.floor(exact + NOISE);
    return { index, floor, rest: exact - floor };
  });
  const missing = 100 - parts.reduce((sum, { floor }) => sum + floor, 0);
  const raised = new Set(
    parts
      .toSorted((a, b) => (Math.abs(b.rest - a.rest) > NOISE ? b.rest - a.rest : a.index - b.index))
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return parts.map(({ index, floor }) => (floor + (raised.has(index) ? 1 : 0)) / 100);
}
