// Places that stand too close to be told apart at a zoom, as one group: the same groups as MapLibre makes, which takes over
// from the first picture of the map without a change.
import { toWorld, type WorldPoint, worldSize } from './mercator.ts';

export interface Group<Point> {
  readonly at: WorldPoint;
  /** How many points; each weighs the same, whatever it stands for. */
  readonly size: number;
  /** How many they stand for in all. */
  readonly count: number;
  /** One of them: the only one where `size` is 1. */
  readonly point: Point;
}

export const GROUPING = {
  /** Pixels. */
  radius: 44,
  /** Beyond it no group is made: places of one street stay apart. */
  lastZoom: 10,
} as const;

/** Level by level from the nearest one, as groups of groups are heavier than places. @param zoom a whole number. */
export function groupPoints<
  Point extends { readonly lon: number; readonly lat: number; readonly count: number },
>(points: readonly Point[], zoom: number): Group<Point>[] {
  let groups = points.map(
    (point): Group<Point> => ({ at: toWorld(point.lon, point.lat), size: 1, count: point.count, point }),
  );
  for (let level: number = GROUPING.lastZoom; level >= zoom; level -= 1)
    groups = merge(groups, GROUPING.radius / worldSize(level));
  return groups;
}

/** In their order: each takes those within reach that none took before. */
function merge<Point>(groups: readonly Group<Point>[], reach: number): Group<Point>[] {
  const cell = (value: number) => Math.floor(value / reach);
  const cells = Map.groupBy(groups, ({ at: [x, y] }) => `${cell(x)} ${cell(y)}`);
  const taken = new Set<Group<Point>>();
  return groups.flatMap((group): Group<Point>[] => {
    if (taken.has(group)) return [];
    const [x, y] = group.at;
    const members: Group<Point>[] = [];
    for (let column = cell(x) - 1; column <= cell(x) + 1; column += 1) {
      for (let row = cell(y) - 1; row <= cell(y) + 1; row += 1) {
        for (const other of cells.get(`${column} ${row}`) ?? []) {
          if (taken.has(other) || Math.hypot(other.at[0] - x, other.at[1] - y) > reach) continue;
          taken.add(other);
          members.push(other);
        }
      }
    }
    const size = members.reduce((sum, member) => sum + member.size, 0);
    const count = members.reduce((sum, member) => sum + member.count, 0);
    const mean = (axis: 0 | 1) =>
      members.reduce((sum, member) => sum + member.at[axis] * member.size, 0) / size;
    return [{ at: [mean(0), mean(1)], size, count, point: group.point }];
  });
}
