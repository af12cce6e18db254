// Geometry of small lines to be compared: all on one scale, so that a line above another is a greater figure.
import { scaleLinear, scalePoint } from 'd3-scale';

export interface SparklineOptions {
  readonly width: number;
  readonly height: number;
  /** Room around the drawing, for the width of the line and the dot at its end. */
  readonly padding: number;
  /** The scale starts and ends on a multiple of this, in the unit of the figures. */
  readonly step: number;
}

export interface Sparkline {
  /** SVG path, broken where a figure is missing; empty when there is none. */
  readonly path: string;
  /** The newest figure; null when there is none. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

export interface Sparklines {
  readonly lines: readonly Sparkline[];
  /** Figures at the foot and at the top of the drawing. */
  readonly scale: readonly [low: number, high: number];
}

/** Each series has one figure for each period, oldest first. `null`: not published, and never drawn as zero. */
export function layOutSparklines(
  series: readonly (readonly (number | null)[])[],
  { width, height, padding, step }: SparklineOptions,
): Sparklines {
  const known = series.flat().filter((value) => value !== null);
  const steps = known.map((value) => withoutDust(value / step));
  const first = steps.length === 0 ? 0 : Math.floor(Math.min(...steps));
  const last = steps.length === 0 ? 1 : Math.max(Math.ceil(Math.max(...steps)), first + 1);
  const [low, high] = [withoutDust(first * step), withoutDust(last * step)];
  const periods = Math.max(0, ...series.map((values) => values.length));
  const x = scalePoint<number>()
    .domain(Array.from({ length: periods }, (_, index) => index))
    .range([padding, width - padding]);
  const y = scaleLinear()
    .domain([low, high])
    .range([height - padding, padding]);
  return {
    scale: [low, high],
    lines: series.map((values) => {
      const points = values.map((value, index) =>
        value === null ? null : { x: round(x(index) ?? 0), y: round(y(value)) },
      );
      return {
        path: points
          .map((point, index) =>
            point === null ? '' : `${(points[index - 1] ?? null) === null ? 'M' : 'L'}${point.x} ${point.y}`,
          )
          .join(''),
        end: points.findLast((point) => point !== null) ?? null,
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Without the dust of binary fractions: 0.07 / 0.01 is a little more than 7, and 6 * 0.01 than 0.06. */
function withoutDust(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
