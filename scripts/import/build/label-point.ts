// Finds where a label fits best inside a shape.

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** A label is wider than high: room on its sides counts for less than room above and below, in this proportion. */
const LABEL_WIDTH_TO_HEIGHT = 2;
/** Between places with as much room, the nearest to the middle of the shape: a unit away from it costs this much room. */
const COST_OF_DISTANCE = 0.05;
/** Points tried along each side, at each of the steps: each step looks closer around the best of the one before. */
const GRID = 24;
const STEPS = 3;

/** The point inside the rings (outer first, then holes; each closed) that is furthest from them, for a wide label. */
export function findLabelPoint(rings: readonly Ring[]): Point {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  let box = { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
  const middle: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  let best = { score: Number.NEGATIVE_INFINITY, point: middle };
  for (let step = 0; step < STEPS; step += 1) {
    const dx = (box.x1 - box.x0) / GRID;
    const dy = (box.y1 - box.y0) / GRID;
    for (let column = 0; column <= GRID; column += 1) {
      for (let row = 0; row <= GRID; row += 1) {
        const point: Point = [box.x0 + column * dx, box.y0 + row * dy];
        const distance = Math.hypot(point[0] - middle[0], point[1] - middle[1]);
        const score = roomAt(point, rings) - distance * COST_OF_DISTANCE;
        if (score > best.score) best = { score, point };
      }
    }
    const [x, y] = best.point;
    box = { x0: x - dx, x1: x + dx, y0: y - dy, y1: y + dy };
  }
  return best.point;
}

/** Distance to the nearest border in a space stretched downwards; negative outside. */
function roomAt([px, py]: Point, rings: readonly Ring[]): number {
  let isInside = false;
  let squared = Number.POSITIVE_INFINITY;
  const y0 = py * LABEL_WIDTH_TO_HEIGHT;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, rawA = 0] = ring[i - 1] ?? [];
      const [bx = 0, rawB = 0] = ring[i] ?? [];
      const ay = rawA * LABEL_WIDTH_TO_HEIGHT;
      const by = rawB * LABEL_WIDTH_TO_HEIGHT;
      if (ay > y0 !== by > y0 && px < ((bx - ax) * (y0 - ay)) / (by - ay) + ax) isInside = !isInside;
      squared = Math.min(squared, squaredDistance(px, y0, ax, ay, bx, by));
    }
  }
  return (isInside ? 1 : -1) * Math.sqrt(squared);
}

function squaredDistance(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return (ax + along * dx - px) ** 2 + (ay + along * dy - py) ** 2;
}
