// Estimates how many projects to expect next year for each job family in each basin. A cell of the survey is mostly
// chance: it is drawn towards the year before, its department and region, and the basins of France that resemble it.
import type { Basin, Market, ProjectsByBasin } from './market.ts';
import { ALIKE, VOLUME } from './weights.ts';

export type VolumeWeights = Readonly<Record<keyof typeof VOLUME, number>>;

/** The ingredients of one cell, in logarithms: what `VOLUME` weighs. */
type VolumeFeatures = Readonly<Record<Exclude<keyof typeof VOLUME, 'constant'>, Float64Array>>;

/**
 * Projects expected in each basin, by code. They add up to the projects recorded this year in the basin: how the whole
 * will move is not foretold, only how it is shared out.
 */
export function estimateVolumes(
  latest: Market,
  previous: ProjectsByBasin,
  weights: VolumeWeights = VOLUME,
): ProjectsByBasin {
  const features = volumeFeatures(latest, previous);
  return new Map(
    latest.basins.map((basin) => {
      const ingredients = features.get(basin.code);
      const expected = new Float64Array(latest.jobFamilies.length);
      if (ingredients === undefined) return [basin.code, expected];
      let sum = 0;
      for (const column of expected.keys()) {
        const value = Math.max(0, Math.expm1(blend(ingredients, column, weights)));
        expected[column] = value;
        sum += value;
      }
      const scale = sum === 0 ? 0 : basin.total / sum;
      return [basin.code, expected.map((value) => value * scale)];
    }),
  );
}

/**
 * Projects of each basin if both years counted the same, by code: its shares of the two, at its size of this year. Too
 * much of a draw for a basin; a department or a region adds many up.
 */
export function averageTwoYears(latest: Market, previous: ProjectsByBasin): ProjectsByBasin {
  return new Map(
    latest.basins.map((basin) => {
      const { code, projects, total } = basin;
      const mean = average(toShares(projects), toShares(earlierOf(basin, previous)));
      return [code, mean.map((share) => share * total)];
    }),
  );
}

/** A basin that did not exist the year before takes its own figures of this year. */
function earlierOf(basin: Basin, previous: ProjectsByBasin): Float64Array {
  const before = previous.get(basin.code);
  return before === undefined || sum(before) === 0 ? basin.projects : before;
}

function blend(features: VolumeFeatures, column: number, weights: VolumeWeights): number {
  let sum = weights.constant;
  for (const name of FEATURES) sum += weights[name] * (features[name][column] ?? 0);
  return sum;
}

/** In the order of the table of weights. */
export const FEATURES: readonly (keyof VolumeFeatures)[] = [
  'own',
  'previous',
  'department',
  'region',
  'alikeCommonness',
  'alikeShare',
];

/** `previous`: the same basins a year before. */
export function volumeFeatures(
  latest: Market,
  previous: ProjectsByBasin,
): ReadonlyMap<string, VolumeFeatures> {
  const places = latest.basins
    .filter((basin) => basin.total > 0)
    .map((basin): Place => {
      const earlier = earlierOf(basin, previous);
      return { basin, earlier, shares: toShares(basin.projects), earlierShares: toShares(earlier) };
    });
  const departments = sharesOfTwoYears(places, departmentOf);
  const regions = sharesOfTwoYears(places, regionOf);
  const profiles = places.map(({ shares }) => toCommonSize(shares));
  const earlierProfiles = places.map(({ earlierShares }) => toCommonSize(earlierShares));
  const neighbours = findAlike(profiles, earlierProfiles);
  const commonness = profiles.map((profile, index) => average(profile, earlierProfiles[index] ?? profile));
  const twoYearShares = places.map(({ shares, earlierShares }) => average(shares, earlierShares));

  return new Map(
    places.map((place, index) => {
      const { basin, earlierShares } = place;
      const atSize = (shares: Float64Array) => shares.map((share) => Math.log1p(share * basin.total));
      const alike = neighbours[index] ?? [];
      const width = basin.projects.length;
      return [
        basin.code,
        {
          own: basin.projects.map((projects) => Math.log1p(projects)),
          previous: atSize(earlierShares),
          department: atSize(departments.get(departmentOf(place)) ?? earlierShares),
          region: atSize(regions.get(regionOf(place)) ?? earlierShares),
          alikeCommonness: weightedMean(commonness, alike, width),
          alikeShare: atSize(weightedMean(twoYearShares, alike, width)),
        },
      ];
    }),
  );
}

interface Place {
  readonly basin: Basin;
  readonly earlier: Float64Array;
  readonly shares: Float64Array;
  readonly earlierShares: Float64Array;
}

const regionOf = ({ basin }: Place): string => basin.region;
const departmentOf = ({ basin }: Place): string => `${basin.region}/${basin.department}`;

interface Neighbour {
  readonly index: number;
  readonly likeness: number;
}

/**
 * The basins of France nearest to each, over two years of what they recruit. Families that everyone recruits tell
 * nothing, hence the mean taken away; nor does the size, hence the correlation. A basin is not its own neighbour.
 */
function findAlike(
  profiles: readonly Float64Array[],
  earlierProfiles: readonly Float64Array[],
): readonly (readonly Neighbour[])[] {
  const unit = toDirections(
    profiles.map((profile, index) => joined(profile, earlierProfiles[index] ?? profile)),
  );
  return unit.map((one, index) =>
    unit
      .map((other, at): Neighbour => ({ index: at, likeness: at === index ? -Infinity : dot(one, other) }))
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
      .slice(0, ALIKE.neighbours)
      .filter(({ likeness }) => likeness > 0),
  );
}

function toDirections(rows: readonly Float64Array[]): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  for (const row of rows) {
    for (const [column, value] of row.entries()) means[column] = (means[column] ?? 0) + value / rows.length;
  }
  return rows.map((row) => {
    const centred = row.map((value, column) => value - (means[column] ?? 0));
    const middle = sum(centred) / width;
    const direction = centred.map((value) => value - middle);
    const length = Math.sqrt(dot(direction, direction));
    return length === 0 ? direction : direction.map((value) => value / length);
  });
}

function weightedMean(
  rows: readonly Float64Array[],
  neighbours: readonly Neighbour[],
  width: number,
): Float64Array {
  const mean = new Float64Array(width);
  const total = neighbours.reduce((all, { likeness }) => all + likeness, 0);
  if (total === 0) return mean;
  for (const { index, likeness } of neighbours) {
    const row = rows[index];
    if (row === undefined) continue;
    for (const [column, value] of row.entries()) {
      mean[column] = (mean[column] ?? 0) + (value * likeness) / total;
    }
  }
  return mean;
}

/** Share of each family in a larger territory, both years counting the same. */
function sharesOfTwoYears(
  places: readonly Place[],
  keyOf: (place: Place) => string,
): ReadonlyMap<string, Float64Array> {
  return new Map(
    [...Map.groupBy(places, keyOf)].map(([key, group]) => [
      key,
      average(
        toShares(addUp(group.map(({ basin }) => basin.projects))),
        toShares(addUp(group.map(({ earlier }) => earlier))),
      ),
    ]),
  );
}

function addUp(rows: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    for (const [column, value] of row.entries()) total[column] = (total[column] ?? 0) + value;
  }
  return total;
}

function average(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, column) => (value + (b[column] ?? 0)) / 2);
}

function toShares(values: Float64Array): Float64Array {
  const total = sum(values);
  return total === 0 ? values : values.map((value) => value / total);
}

function toCommonSize(shares: Float64Array): Float64Array {
  return shares.map((share) => Math.log1p(share * ALIKE.commonSize));
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
