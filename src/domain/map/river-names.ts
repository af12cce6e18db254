// Where a river is named at each zoom: the straightest stretches of it, clear of the groups of places, where its name fits.
// MapLibre tries a name at even distances instead, where it mostly meets a town or a bend.
import { toLonLat, toWorld, type WorldPoint, worldSize } from './mercator.ts';

type Degrees = readonly [lon: number, lat: number];

export interface RiverName {
  readonly lon: number;
  readonly lat: number;
  /** Degrees, clockwise from eastward: never upside down. */
  readonly angle: number;
}

/** Whole zooms; the last stands for those beyond. */
export const RIVER_NAME_ZOOMS = [5, 6, 7, 8, 9, 10] as const;
/** Pixels at the zoom of the names, as all that follows. */
const STEP = 4;
const LETTER = 6.6;
/** Between two names of one river. */
const APART = 150;
/** A group of places whose middle is nearer than this to the river under the name is in the way. */
const CLEAR = 34;
/** How far the river may bend away from its name. */
const BEND = 9;

/** The best first; none where the river is too short or too winding. @param lines its reaches. @param obstacles groups at this zoom. */
export function placeRiverNames(
  name: string,
  lines: readonly (readonly Degrees[])[],
  obstacles: readonly WorldPoint[],
  zoom: number,
): RiverName[] {
  const size = worldSize(zoom);
  const toPixels = ([lon, lat]: Degrees): WorldPoint => {
    const [x, y] = toWorld(lon, lat);
    return [x * size, y * size];
  };
  const blocks = obstacles.map(([x, y]): WorldPoint => [x * size, y * size]);
  const steps = Math.ceil((name.length * LETTER) / STEP);
  const stretches = lines.flatMap((line) => {
    const course = resample(line.map(toPixels));
    return course.flatMap((first, start) => {
      const last = course[start + steps];
      if (last === undefined) return [];
      const middle: WorldPoint = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
      const length = distance(first, last);
      const stretch = course.slice(start, start + steps);
      const bend = Math.max(...stretch.map((point) => offLine(point, first, last) / length));
      // A stretch that turns back is as long as another, but its ends are near.
      if (bend > BEND || length < 0.85 * steps * STEP) return [];
      if (blocks.some((block) => stretch.some((point) => distance(block, point) < CLEAR))) return [];
      return [{ middle, bend, first, last }];
    });
  });
  const chosen: typeof stretches = [];
  for (const each of stretches.toSorted((a, b) => a.bend - b.bend)) {
    if (chosen.every(({ middle }) => distance(middle, each.middle) >= APART)) chosen.push(each);
  }
  return chosen.map(({ middle, first, last }) => {
    const [lon, lat] = toLonLat([middle[0] / size, middle[1] / size]);
    const angle = (Math.atan2(last[1] - first[1], last[0] - first[0]) * 180) / Math.PI;
    return { lon, lat, angle: Math.abs(angle) > 90 ? angle - Math.sign(angle) * 180 : angle };
  });
}

/** Points at even distances along it. */
function resample(line: readonly WorldPoint[]): WorldPoint[] {
  const points: WorldPoint[] = line.slice(0, 1);
  let ahead = STEP;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (start === undefined) continue;
    const length = distance(start, end);
    for (; ahead <= length; ahead += STEP) {
      const share = ahead / length;
      points.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
    }
    ahead -= length;
  }
  return points;
}

function distance([ax, ay]: WorldPoint, [bx, by]: WorldPoint): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Distance of a point to the line through two others, times that between them. */
function offLine([x, y]: WorldPoint, [ax, ay]: WorldPoint, [bx, by]: WorldPoint): number {
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay));
}
