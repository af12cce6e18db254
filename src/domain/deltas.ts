// Ascending indexes written as steps from one to the next, as the indexes that browsers fetch carry them.

/** Ascending indexes as steps, [3, 5, 6] -> [3, 2, 1]: small numbers compress better. */
export const deltas = (indexes: readonly number[]): number[] =>
  indexes.map((value, position) => value - (position === 0 ? 0 : (indexes[position - 1] ?? 0)));

/** The indexes again. */
export function fromDeltas(steps: readonly number[]): number[] {
  let current = 0;
  return steps.map((step) => {
    current += step;
    return current;
  });
}
