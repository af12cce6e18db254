// Geometry of the rose: petals at equal angles around a hub, each as long as it has occupations.
// Assumes at least one petal; angles are degrees, clockwise, 0 at the top.
import { scaleSqrt } from 'd3-scale';

export interface RoseOptions {
  /** Side of the square viewBox. */
  readonly size: number;
  /** Radius of the hub from which petals start. */
  readonly innerRadius: number;
  /** Length of the shortest and of the longest petal. */
  readonly lengths: readonly [shortest: number, longest: number];
  /** Half width of a petal at its widest, as a share of the room between two neighbours. */
  readonly fullness: number;
  /** Distance from the centre at which labels start; null for a rose without labels. */
  readonly labelRadius: number | null;
}

interface Petal {
  readonly angle: number;
  /** SVG path of the petal, already turned. */
  readonly path: string;
  /** The whole slice that answers to the pointer: a petal alone would be too thin for a finger. */
  readonly sector: string;
  /** Tip of the petal. */
  readonly tip: Point;
  readonly label: PetalLabel | null;
}

interface PetalLabel {
  readonly x: number;
  readonly y: number;
  /** Rotation that keeps the text readable: never upside down. */
  readonly rotation: number;
  readonly anchor: 'start' | 'end';
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One petal for each count, in order, clockwise from the top. A zero gets the shortest length. */
export function layOutRose(counts: readonly number[], options: RoseOptions): Petal[] {
  const { size, innerRadius, lengths, fullness, labelRadius } = options;
  const step = 360 / counts.length;
  // The square root keeps the area of a petal, not its length, in step with its count.
  const lengthOf = scaleSqrt()
    .domain([0, Math.max(...counts, 1)])
    .range(lengths);
  const centre = size / 2;
  return counts.map((count, index) => {
    const angle = index * step;
    const outer = innerRadius + lengthOf(count);
    const place = (radius: number, offset: number): Point => turn(centre, radius, offset, angle);
    return {
      angle,
      path: petalPath(innerRadius, outer, step, fullness, place),
      sector: sectorPath(innerRadius, centre, step, (radius, shift) =>
        turn(centre, radius, 0, angle + shift),
      ),
      tip: round(place(outer, 0)),
      label: labelRadius === null ? null : placeLabel(centre, labelRadius, angle),
    };
  });
}

/** Narrow at the hub, widest at four fifths, round at the tip: two cubic curves, mirrored. */
function petalPath(
  inner: number,
  outer: number,
  step: number,
  fullness: number,
  place: (radius: number, offset: number) => Point,
): string {
  const length = outer - inner;
  const shoulder = inner + length * 0.8;
  const halfWidth = Math.tan((step / 2) * (Math.PI / 180)) * shoulder * fullness;
  const curve = (a: Point, b: Point, c: Point) => `C${print(a)} ${print(b)} ${print(c)}`;
  return [
    `M${print(place(inner, 0))}`,
    curve(
      place(inner + length * 0.4, -halfWidth * 0.3),
      place(shoulder - length * 0.2, -halfWidth),
      place(shoulder, -halfWidth),
    ),
    curve(place(shoulder + length * 0.13, -halfWidth), place(outer, -halfWidth * 0.6), place(outer, 0)),
    curve(
      place(outer, halfWidth * 0.6),
      place(shoulder + length * 0.13, halfWidth),
      place(shoulder, halfWidth),
    ),
    curve(
      place(shoulder - length * 0.2, halfWidth),
      place(inner + length * 0.4, halfWidth * 0.3),
      place(inner, 0),
    ),
    'Z',
  ].join('');
}

/** Slice of the disc from the hub to the edge of the drawing, half a step on each side. */
function sectorPath(
  inner: number,
  outer: number,
  step: number,
  place: (radius: number, shift: number) => Point,
): string {
  const corners = [
    place(inner, -step / 2),
    place(outer, -step / 2),
    place(outer, step / 2),
    place(inner, step / 2),
  ];
  return `M${corners.map((corner) => print(corner)).join('L')}Z`;
}

function placeLabel(centre: number, radius: number, angle: number): PetalLabel {
  const { x, y } = round(turn(centre, radius, 0, angle));
  const isLeftHalf = angle > 180;
  // From the top clockwise: text runs outwards on the right half, and is turned over on the left half.
  return {
    x,
    y,
    rotation: Math.round((isLeftHalf ? angle + 90 : angle - 90) * 10) / 10,
    anchor: isLeftHalf ? 'end' : 'start',
  };
}

/** Point at `radius` along the direction `angle`, shifted sideways by `offset`. */
function turn(centre: number, radius: number, offset: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return {
    x: centre + radius * Math.sin(radians) + offset * Math.cos(radians),
    y: centre - radius * Math.cos(radians) + offset * Math.sin(radians),
  };
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function print(point: Point): string {
  const { x, y } = round(point);
  return `${x} ${y}`;
}
