// How many places trainings offer together.

interface Offered {
  readonly training: string;
  readonly establishment: string;
  /** `null`: not said. */
  readonly capacity: number | null;
}

/**
 * A year that is entered before a choice (seconde professionnelle) and what it opens in the same establishment are the
 * same pupils a year apart: its places are left out there.
 */
export function countPlaces(
  programmes: readonly Offered[],
  opensOf: (training: string) => readonly string[],
): number {
  const given = new Set(programmes.map(({ training, establishment }) => `${establishment} ${training}`));
  return programmes
    .filter(
      ({ training, establishment }) =>
        !opensOf(training).some((opened) => given.has(`${establishment} ${opened}`)),
    )
    .reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
}
