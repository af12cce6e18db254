// What the ground of the map looks like, from the bottom up: for MapLibre, and for the first picture, drawn before it.
import { LEVELS } from './levels.ts';
import type { MapTheme } from './theme.ts';

/** A value that grows with the zoom, evenly at each level. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

export interface Fill {
  readonly layer: string;
  readonly color: keyof MapTheme;
  readonly opacity?: Stops;
}

export interface Stroke {
  readonly id: string;
  readonly layer: string;
  readonly color: keyof MapTheme;
  /** Pixels. */
  readonly width: Stops;
  /** Of its width: a stroke, a gap. */
  readonly dash?: readonly [number, number];
  /** First zoom. */
  readonly from?: number;
  readonly opacity?: Stops;
  /** First and last. */
  readonly ranks?: readonly [number, number];
}

/** A level more doubles the scale; a stroke that grew as fast would hide what it runs through. */
export const GROWTH = 1.4;

/** Of the longest of the country. */
const GREAT_RIVERS = 5;
const ALL = Number.MAX_SAFE_INTEGER;
const FADE: Stops = [
  [LEVELS.roadsFade - 1, 1],
  [LEVELS.roadsFade + 1, 0.35],
];

/** Borders and coasts are strokes of their own: an outline would be drawn twice. */
export const FILLS: readonly Fill[] = [
  { layer: 'land', color: 'beyond' },
  { layer: 'region', color: 'land' },
  {
    layer: 'urban',
    color: 'urban',
    opacity: [
      [LEVELS.urbanFade - 1, 1],
      [LEVELS.urbanFade + 1.5, 0.25],
    ],
  },
  { layer: 'lake', color: 'sea' },
];

export const STROKES: readonly Stroke[] = [
  {
    id: 'efop-border',
    layer: 'efop-border',
    color: 'border',
    width: [[0, 0.7]],
    dash: [3, 3],
    from: LEVELS.efopBorders,
  },
  {
    id: 'neighbour-border',
    layer: 'neighbour-border',
    color: 'border',
    width: [[0, 0.7]],
    opacity: [[0, 0.6]],
  },
  {
    id: 'department-border',
    layer: 'department-border',
    color: 'border',
    width: [
      [6, 0.8],
      [10, 1.6],
    ],
  },
  {
    id: 'coast',
    layer: 'coast',
    color: 'river',
    width: [
      [6, 0.7],
      [12, 1.6],
    ],
  },
  {
    id: 'rail',
    layer: 'rail',
    color: 'rail',
    width: [
      [7, 0.6],
      [12, 1.2],
    ],
    dash: [6, 2],
    from: LEVELS.rails,
    opacity: FADE,
  },
  {
    id: 'road',
    layer: 'road',
    color: 'road',
    width: [
      [6, 0.6],
      [11, 2],
    ],
    ranks: [2, ALL],
    opacity: FADE,
  },
  {
    id: 'motorway',
    layer: 'road',
    color: 'road',
    width: [
      [6, 1.2],
      [11, 3.2],
    ],
    ranks: [1, 1],
    opacity: FADE,
  },
  {
    id: 'small-river',
    layer: 'river',
    color: 'river',
    width: [
      [6, 0.5],
      [12, 2],
    ],
    ranks: [GREAT_RIVERS + 1, ALL],
  },
  {
    id: 'great-river',
    layer: 'river',
    color: 'river',
    width: [
      [6, 1.6],
      [9, 3.4],
      [12, 7],
    ],
    ranks: [1, GREAT_RIVERS],
  },
  {
    id: 'region-border',
    layer: 'region-border',
    color: 'textSoft',
    width: [
      [6, 1.2],
      [10, 2.4],
    ],
    opacity: [[0, 0.7]],
  },
];

/** As MapLibre interpolates; the first and the last value hold beyond them. @param growth 1: along a straight line. */
export function valueAt(stops: Stops, zoom: number, growth = GROWTH): number {
  const after = stops.findIndex(([at]) => at > zoom);
  const [end, high] = stops.at(after) ?? [0, 0];
  const [start, low] = stops[after - 1] ?? [end, high];
  if (after === -1 || start === end) return high;
  const steps = (levels: number) => (growth === 1 ? levels : growth ** levels - 1);
  return low + ((high - low) * steps(zoom - start)) / steps(end - start);
}
