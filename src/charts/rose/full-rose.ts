// The measures of the rose in large, with the names of its petals: the same drawn while building and by an island.
import { layOutRose } from './geometry.ts';

/** A petal as the large rose draws it. */
export interface RosePetal {
  readonly id: string;
  readonly name: string;
  readonly hue: number;
  /** Number of occupations, which gives the length of the petal. */
  readonly count: number;
}

const SIZE = 760;
const LABEL_RADIUS = 238;

export const fullRose = { size: SIZE, ringRadius: LABEL_RADIUS - 12, hubRadius: 21 } as const;

export function layOutFullRose(petals: readonly RosePetal[]) {
  return layOutRose(
    petals.map(({ count }) => count),
    { size: SIZE, innerRadius: 38, lengths: [40, 186], fullness: 0.92, labelRadius: LABEL_RADIUS },
  );
}
