// For each term, the entries that hold it: two flat arrays, because there are some 50 000 pairs.
import type { Entry } from './entries.ts';

export interface Postings {
  /** Entries of term t: ids[starts[t]] … ids[starts[t + 1] - 1]. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

export function buildPostings(entries: readonly Entry[], termCount: number): Postings {
  const starts = new Int32Array(termCount + 1);
  for (const { terms } of entries) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const ids = new Int32Array(starts[termCount] ?? 0);
  const next = starts.slice();
  entries.forEach(({ terms }, id) => {
    for (const term of terms) {
      const at = next[term] ?? 0;
      ids[at] = id;
      next[term] = at + 1;
    }
  });
  return { starts, ids };
}

export const frequency = ({ starts }: Postings, term: number): number =>
  (starts[term + 1] ?? 0) - (starts[term] ?? 0);

/** Whether some entry holds both terms. */
export function areTogether({ starts, ids }: Postings, term: number, other: number): boolean {
  const holders = new Set(ids.subarray(starts[term] ?? 0, starts[term + 1] ?? 0));
  return ids.subarray(starts[other] ?? 0, starts[other + 1] ?? 0).some((id) => holders.has(id));
}
