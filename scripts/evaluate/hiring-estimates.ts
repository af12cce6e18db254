// What the back-test compares: our estimate, and what is simple or what peers do, all made from 2024 and before.
import {
  buildMarket,
  listJobFamilies,
  type Market,
  type ProjectsByBasin,
  projectsByBasin,
  translateProjects,
} from '#domain/hiring/market.ts';
import { FEATURES, type VolumeWeights, volumeFeatures } from '#domain/hiring/volume.ts';
import { LeastSquares } from './least-squares.ts';
import type { HiringFacts } from './load-hiring.ts';

/** The years of the back-test: from the first two, the third is foretold. */
export interface BackTest {
  readonly before: ProjectsByBasin;
  readonly known: Market;
  readonly actual: Market;
}

export function prepare({ records, bridge }: HiringFacts): BackTest {
  const families = listJobFamilies(records, [2024, 2025]);
  const older = buildMarket(records, 2023, listJobFamilies(records, [2023]));
  return {
    before: translateProjects(older, bridge, families),
    known: buildMarket(records, 2024, families),
    actual: buildMarket(records, 2025, families),
  };
}

/** Basins of both years, of the region or of the others. */
export function basinsOf({ known, actual }: BackTest, isWanted: (region: string) => boolean): string[] {
  const later = new Set(actual.basins.filter(({ total }) => total > 0).map(({ code }) => code));
  return known.basins
    .filter(({ code, region, total }) => total > 0 && later.has(code) && isWanted(region))
    .map(({ code }) => code);
}

/** The weights of the estimate, learned on the basins given: the target is 2025, no ingredient is. */
export function learnWeights({ before, known, actual }: BackTest, basins: readonly string[]): VolumeWeights {
  const features = volumeFeatures(known, before);
  const targets = projectsByBasin(actual);
  const fit = new LeastSquares(FEATURES.length);
  for (const code of basins) {
    const [row, target] = [features.get(code), targets.get(code)];
    if (row === undefined || target === undefined) continue;
    for (const [column, projects] of target.entries()) {
      fit.add(
        FEATURES.map((name) => row[name][column] ?? 0),
        Math.log1p(projects),
      );
    }
  }
  const solved = fit.solve();
  const weight = (place: number) => solved[place] ?? 0;
  return {
    own: weight(0),
    previous: weight(1),
    department: weight(2),
    region: weight(3),
    alikeCommonness: weight(4),
    alikeShare: weight(5),
    constant: weight(6),
  };
}

/** The estimates to be beaten, by the prefix of their figures. */
export function baselines(known: Market): ReadonlyMap<string, ProjectsByBasin> {
  const own = projectsByBasin(known);
  const regions = sharesByRegion(known);
  const uniform = meanOfBasins(known);
  const each = (valueIn: (basin: Market['basins'][number], column: number) => number): ProjectsByBasin =>
    new Map(
      known.basins.map((basin) => [basin.code, basin.projects.map((_, column) => valueIn(basin, column))]),
    );
  const regionShare = (region: string, column: number) => regions.get(region)?.[column] ?? 0;
  return new Map([
    ['raw', own],
    ['region', each(({ region }, column) => regionShare(region, column))],
    [
      'half',
      each(
        ({ region, projects, total }, column) =>
          (projects[column] ?? 0) / Math.max(1, total) + regionShare(region, column),
      ),
    ],
    ['uniform', each((_, column) => uniform[column] ?? 0)],
    // Bob Emploi (Bayes Impact) ranks by the share of projects judged difficult; where nothing is known, none.
    [
      'bob',
      each(({ known: counted, difficult }, column) => {
        const projects = counted[column] ?? 0;
        return projects === 0 ? 0 : (difficult[column] ?? 0) / projects;
      }),
    ],
  ]);
}

function sharesByRegion(market: Market): ReadonlyMap<string, Float64Array> {
  return new Map(
    [...Map.groupBy(market.basins, ({ region }) => region)].map(([region, basins]) => {
      const sums = new Float64Array(market.jobFamilies.length);
      for (const { projects } of basins) {
        for (const [column, count] of projects.entries()) sums[column] = (sums[column] ?? 0) + count;
      }
      const total = sums.reduce((all, count) => all + count, 0);
      return [region, sums.map((count) => count / Math.max(1, total))];
    }),
  );
}

/** Every basin of France counts as one, whatever its size. */
function meanOfBasins(market: Market): Float64Array {
  const mean = new Float64Array(market.jobFamilies.length);
  for (const { projects, total } of market.basins) {
    for (const [column, count] of projects.entries()) {
      mean[column] = (mean[column] ?? 0) + count / Math.max(1, total) / market.basins.length;
    }
  }
  return mean;
}
