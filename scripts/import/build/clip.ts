// Cuts lines and polygons at the sides of a box.

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Side {
  readonly isIn: (point: Point) => boolean;
  /** Where the way between two points crosses this side. */
  readonly cross: (a: Point, b: Point) => Point;
}

function sidesOf({ west, south, east, north }: Box): Side[] {
  const atX =
    (x: number) =>
    ([ax, ay]: Point, [bx, by]: Point): Point => [x, ay + ((x - ax) / (bx - ax)) * (by - ay)];
  const atY =
    (y: number) =>
    ([ax, ay]: Point, [bx, by]: Point): Point => [ax + ((y - ay) / (by - ay)) * (bx - ax), y];
  return [
    { isIn: ([x]) => x >= west, cross: atX(west) },
    { isIn: ([x]) => x <= east, cross: atX(east) },
    { isIn: ([, y]) => y >= south, cross: atY(south) },
    { isIn: ([, y]) => y <= north, cross: atY(north) },
  ];
}

/** The part of a closed ring that is in the box, closed (Sutherland and Hodgman); `null` when nothing is. */
export function clipRing(ring: readonly Point[], box: Box): Point[] | null {
  let points = ring.slice(0, -1);
  for (const { isIn, cross } of sidesOf(box)) {
    points = points.flatMap((point, index) => {
      const before = points[(index + points.length - 1) % points.length] ?? point;
      if (isIn(point)) return isIn(before) ? [point] : [cross(before, point), point];
      return isIn(before) ? [cross(before, point)] : [];
    });
  }
  const [first] = points;
  return first === undefined || points.length < 3 ? null : [...points, first];
}

/** The parts of a line that are in the box. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  let parts: Point[][] = [[...line]];
  for (const side of sidesOf(box)) parts = parts.flatMap((part) => cutAt(part, side));
  return parts.filter((part) => part.length > 1);
}

function cutAt(line: readonly Point[], { isIn, cross }: Side): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before !== undefined && isIn(before) !== isIn(point)) part.push(cross(before, point));
    if (isIn(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  });
  return part.length > 0 ? [...parts, part] : parts;
}
