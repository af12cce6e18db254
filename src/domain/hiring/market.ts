// The survey of one year as a table: basins × job families, parts of a straddling basin put together.
import type { Hiring } from '#schemas/hiring.ts';
import type { JobFamilyBridge } from '#schemas/job-family.ts';
import { impute, parseCell, type Recorded } from './cells.ts';

export interface Basin {
  /** Code of the survey. */
  readonly code: string;
  readonly region: string;
  /** Department of most of its projects; about twenty basins straddle two. */
  readonly department: string;
  /** Projects of each family of the market, hidden ones imputed. */
  readonly projects: Float64Array;
  /** The sum of them. */
  readonly total: number;
  readonly recorded: readonly Recorded[];
  /** Of which the survey tells the number: only these make rates. */
  readonly known: Float64Array;
  /** Among the known ones. */
  readonly difficult: Float64Array;
  readonly seasonal: Float64Array;
  /** How many hidden figures stand in `difficult` and in `seasonal`: each may be off by 4. */
  readonly hiddenDifficult: Float64Array;
  readonly hiddenSeasonal: Float64Array;
}

export interface Market {
  readonly year: number;
  /** Codes, sorted: the columns of every array of a basin. */
  readonly jobFamilies: readonly string[];
  readonly basins: readonly Basin[];
}

/** `records` of other years are left aside; cells of families that are not listed too. */
export function buildMarket(
  records: readonly Hiring[],
  year: number,
  jobFamilies: readonly string[],
): Market {
  const columns = new Map(jobFamilies.map((code, column) => [code, column]));
  const parts = Map.groupBy(
    records.filter((record) => record.year === year),
    (record) => record.basin,
  );
  const basins = [...parts].map(([code, group]) => buildBasin(code, group, columns));
  return { year, jobFamilies, basins };
}

function buildBasin(code: string, parts: readonly Hiring[], columns: ReadonlyMap<string, number>): Basin {
  const zeros = () => new Float64Array(columns.size);
  const basin = {
    projects: zeros(),
    known: zeros(),
    difficult: zeros(),
    seasonal: zeros(),
    hiddenDifficult: zeros(),
    hiddenSeasonal: zeros(),
  };
  const add = (values: Float64Array, column: number, value: number) => {
    values[column] = (values[column] ?? 0) + value;
  };
  const recorded = new Array<Recorded>(columns.size).fill('none');
  const byDepartment = new Map<string, number>();
  let total = 0;
  for (const { department, cells } of parts) {
    for (const text of cells) {
      const { jobFamily, cell } = parseCell(text);
      const column = columns.get(jobFamily);
      if (column === undefined) continue;
      const projects = impute(cell.projects, 'projects');
      add(basin.projects, column, projects);
      total += projects;
      byDepartment.set(department, (byDepartment.get(department) ?? 0) + projects);
      if (cell.projects === 'star') {
        if (recorded[column] === 'none') recorded[column] = 'few';
        continue;
      }
      recorded[column] = 'known';
      add(basin.known, column, cell.projects);
      add(basin.difficult, column, impute(cell.difficult, 'difficult'));
      add(basin.seasonal, column, impute(cell.seasonal, 'seasonal'));
      add(basin.hiddenDifficult, column, cell.difficult === 'star' ? 1 : 0);
      add(basin.hiddenSeasonal, column, cell.seasonal === 'star' ? 1 : 0);
    }
  }
  const [first] = parts;
  const [main = ''] = [...byDepartment].reduce((best, each) => (each[1] > best[1] ? each : best), [
    first?.department ?? '',
    -1,
  ] as const);
  return { code, region: first?.region ?? '', department: main, total, recorded, ...basin };
}

/**
 * Puts a market of FAP-2009 into the families of FAP-2021, by the shares of the bridge. Its figures then have the
 * blur of the bridge: they help to estimate, and are never shown.
 */
export function translateProjects(
  market: Market,
  bridge: readonly JobFamilyBridge[],
  jobFamilies: readonly string[],
): ProjectsByBasin {
  const columns = new Map(jobFamilies.map((code, column) => [code, column]));
  const rows = new Map(bridge.map((row) => [row.id, row.to]));
  return new Map(
    market.basins.map(({ code, projects }) => {
      const translated = new Float64Array(jobFamilies.length);
      for (const [from, count] of projects.entries()) {
        for (const { jobFamily, share } of rows.get(market.jobFamilies[from] ?? '') ?? []) {
          const column = columns.get(jobFamily);
          if (column !== undefined) translated[column] = (translated[column] ?? 0) + count * share;
        }
      }
      return [code, translated];
    }),
  );
}

/** Projects of each family, by code of basin. */
export type ProjectsByBasin = ReadonlyMap<string, Float64Array>;

export function projectsByBasin(market: Market): ProjectsByBasin {
  return new Map(market.basins.map(({ code, projects }) => [code, projects]));
}

/** All the families that the records of some years name, sorted. */
export function listJobFamilies(records: readonly Hiring[], years: readonly number[]): string[] {
  const codes = new Set<string>();
  for (const record of records) {
    if (!years.includes(record.year)) continue;
    for (const cell of record.cells) codes.add(parseCell(cell).jobFamily);
  }
  return [...codes].sort();
}

/** Share of each family in the projects of all the basins, by code. */
export function nationalShares(market: Market): ReadonlyMap<string, number> {
  const total = market.basins.reduce((sum, basin) => sum + basin.total, 0);
  return new Map(
    market.jobFamilies.map((code, column) => [
      code,
      total === 0 ? 0 : market.basins.reduce((sum, basin) => sum + (basin.projects[column] ?? 0), 0) / total,
    ]),
  );
}
