// How the inhabitants of a place spread over the zones of another zoning, which cross its border.

/** A municipality of the place: the zone that it is in, and its inhabitants. */
interface Inhabited {
  readonly zone: string;
  readonly population: number;
}

export interface ZoneShare {
  readonly zone: string;
  /** Share of the inhabitants of the place who live in the zone, 0 to 1. */
  readonly share: number;
  /** True where some inhabitants of the zone live outside the place: its figures are then not those of the place. */
  readonly isPartial: boolean;
}

/**
 * The zones that a place touches, those with most of its inhabitants first. `wholes`: inhabitants of each zone, on both
 * sides of every border.
 * @throws when a municipality is in a zone that `wholes` does not have.
 */
export function shareZones(
  municipalities: readonly Inhabited[],
  wholes: ReadonlyMap<string, number>,
): ZoneShare[] {
  const inside = new Map<string, number>();
  let total = 0;
  for (const { zone, population } of municipalities) {
    inside.set(zone, (inside.get(zone) ?? 0) + population);
    total += population;
  }
  return [...inside]
    .toSorted(([a, atA], [b, atB]) => atB - atA || (a < b ? -1 : 1))
    .map(([zone, population]) => {
      const whole = wholes.get(zone);
      if (whole === undefined) throw new Error(`no zone "${zone}" among those whose inhabitants are known`);
      return { zone, share: total === 0 ? 0 : population / total, isPartial: population < whole };
    });
}
