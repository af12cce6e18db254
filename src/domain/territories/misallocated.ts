// Tells where so many projects may be counted in a neighbouring territory that the reader is warned beside the figures.

/** About one project in seven: a choice of ours, not a measure. */
const MUCH = 0.15;

/** The share to be said; `null` where it is small, or none. */
export function muchMisallocated(share: number | null): number | null {
  return share !== null && share >= MUCH ? share : null;
}
