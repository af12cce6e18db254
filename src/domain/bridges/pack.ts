// The nearest occupations of each, as the browser fetches them: one file for each first letter of the ROME code.

export interface PackedNeighbour {
  /** ROME code. */
  readonly code: string;
  /** 0 to 100. */
  readonly similarity: number;
}

/**
 * The codes that the file names, sorted; then, for each occupation of the letter, the places of
 * its neighbours in that list and their similarities, nearest first.
 */
export interface BridgeFile {
  readonly codes: readonly string[];
  /** By ROME code: place, similarity, place, similarity… */
  readonly nearest: Readonly<Record<string, readonly number[]>>;
}

/** The file in which an occupation is found. */
export function bridgeLetter(code: string): string {
  return code.charAt(0).toLowerCase();
}

export function packBridges(bridges: ReadonlyMap<string, readonly PackedNeighbour[]>): BridgeFile {
  const codes = [...new Set([...bridges.values()].flat().map(({ code }) => code))].sort();
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  return {
    codes,
    nearest: Object.fromEntries(
      [...bridges].map(([code, neighbours]) => [
        code,
        neighbours.flatMap((neighbour) => [placeOf.get(neighbour.code) ?? 0, neighbour.similarity]),
      ]),
    ),
  };
}

/** @throws Error when a place is not in the list: the file is not one that `packBridges` made. */
export function unpackBridges({
  codes,
  nearest,
}: BridgeFile): ReadonlyMap<string, readonly PackedNeighbour[]> {
  return new Map(
    Object.entries(nearest).map(([occupation, packed]) => [
      occupation,
      Array.from({ length: packed.length / 2 }, (_, index) => {
        const code = codes[packed[2 * index] ?? -1];
        if (code === undefined)
          throw new Error(`bridges of ${occupation}: no code at place ${packed[2 * index]}`);
        return { code, similarity: packed[2 * index + 1] ?? 0 };
      }),
    ]),
  );
}
