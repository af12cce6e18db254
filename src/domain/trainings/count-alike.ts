// How many of the programmes of one training in one establishment nothing tells apart.

interface Told {
  readonly route: string;
  readonly studyYear: number;
  readonly detail: string | null;
}

/** The largest group of them; 1 where each has something of its own. */
export function countAlike(programmes: readonly Told[]): number {
  const groups = Map.groupBy(programmes, ({ route, studyYear, detail }) =>
    [route, studyYear, detail ?? ''].join(' '),
  );
  return Math.max(0, ...[...groups.values()].map(({ length }) => length));
}
