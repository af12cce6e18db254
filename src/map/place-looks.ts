// What the places of the map look like: groups with their count, places to study (full) and to be advised (hollow).
import type { Stops } from './ground.ts';
import type { MapTheme } from './theme.ts';

export interface Look {
  readonly fill: keyof MapTheme;
  /** Around the circle, not on its edge. */
  readonly edge: keyof MapTheme;
  readonly edgeWidth: number;
}

export const LOOKS: Readonly<Record<'group' | 'study' | 'advice', Look>> = {
  group: { fill: 'study', edge: 'onPoint', edgeWidth: 2 },
  study: { fill: 'study', edge: 'onPoint', edgeWidth: 1.5 },
  advice: { fill: 'onPoint', edge: 'advice', edgeWidth: 3 },
};

/**
 * By the root of the count, along straight lines: the area grows with the count, within what a finger can press and what
 * leaves room for the map.
 */
export const GROUP_RADII: Stops = [
  [1.4, 14],
  [10, 24],
  [40, 36],
];

/** By zoom, along a straight line. */
export const PLACE_RADII: Stops = [
  [6, 5],
  [12, 8],
];

export const COUNT_SIZE = 14;

/** Family of the page: without a server of glyphs, the browser draws the letters itself. */
export const FONT = 'Atkinson Hyperlegible Next';
