// Measures of how well one ranking foretells another.

type Values = ArrayLike<number>;

/** Rank correlation (Spearman), ties sharing their mean rank. `null` when one side does not vary. */
export function spearman(a: Values, b: Values): number | null {
  return correlation(toRanks(a), toRanks(b));
}

/** Share of the `count` greatest of one side that are among the `count` greatest of the other. */
export function topOverlap(estimate: Values, actual: Values, count: number): number {
  const right = new Set(greatest(actual, count));
  return greatest(estimate, count).filter((index) => right.has(index)).length / count;
}

/** Share of the first fifth by the estimate that is in the first two fifths of what came. */
export function stayInTop(estimate: Values, actual: Values): number {
  const fifth = Math.floor(estimate.length / 5);
  const right = new Set(greatest(actual, Math.floor((2 * actual.length) / 5)));
  return greatest(estimate, fifth).filter((index) => right.has(index)).length / fifth;
}

/** Share of a whole that the estimate gives to another part than what came did, both brought to the same size: 0 to 1. */
export function misplaced(estimate: Values, actual: Values): number {
  const [whole, came] = [estimate, actual].map((values) =>
    Array.from(values).reduce((sum, value) => sum + value, 0),
  );
  return (
    Array.from(estimate, (value, index) =>
      Math.abs(value / (whole || 1) - (actual[index] ?? 0) / (came || 1)),
    ).reduce((sum, gap) => sum + gap, 0) / 2
  );
}

/** Indexes of the greatest values; among equals, the first of the list. */
export function greatest(values: Values, count: number): number[] {
  return Array.from(values, (_, index) => index)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, count);
}

export function toRanks(values: Values): Float64Array {
  const order = Array.from(values, (_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let place = start; place < end; place += 1) ranks[order[place] ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

function correlation(a: Values, b: Values): number | null {
  const [meanA, meanB] = [mean(Array.from(a)), mean(Array.from(b))];
  let [product, squareA, squareB] = [0, 0, 0];
  for (let index = 0; index < a.length; index += 1) {
    const [x, y] = [(a[index] ?? 0) - meanA, (b[index] ?? 0) - meanB];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return squareA === 0 || squareB === 0 ? null : product / Math.sqrt(squareA * squareB);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
