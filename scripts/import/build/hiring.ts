// Derives the committed form of the BMO survey: one record for each year, basin and department, cells as short texts.
import { impute } from '#domain/hiring/cells.ts';
import type { Hiring } from '#schemas/hiring.ts';
import type { Problem } from '../problems.ts';
import { type BmoFigure, type BmoRow, type BmoTable, basinColumns } from '../sources/bmo.ts';
import { sortedById } from './sorting.ts';

/** Faults of the rows go to `problems`: two rows for one cell, or a part greater than its whole. */
export function buildHiring(tables: readonly BmoTable[], problems: Problem[]): Hiring[] {
  return sortedById(
    tables.flatMap((table) => {
      checkCells(table, problems);
      const parts = Map.groupBy(table.rows, (row) => `${table.year}-${row.basin}-${row.department}`);
      return [...parts].flatMap(([id, rows]): Hiring[] => {
        const [first] = rows;
        if (first === undefined) return [];
        const { basin, department, region } = first;
        return [{ id, year: table.year, basin, department, region, cells: rows.map(cellOf).sort() }];
      });
    }),
  );
}

function cellOf({ jobFamily, projects, difficult, seasonal }: BmoRow): string {
  if (projects === 'star') return `${jobFamily}:*`;
  if (difficult === 'star' && seasonal === 'star') return `${jobFamily}:${projects}`;
  return `${jobFamily}:${projects}/${written(difficult)}/${written(seasonal)}`;
}

function written(figure: BmoFigure): string {
  return figure === 'star' ? '*' : String(figure);
}

function checkCells({ file, rows }: BmoTable, problems: Problem[]): void {
  const lines = new Map<string, number>();
  const regions = new Map<string, BmoRow>();
  for (const row of rows) {
    const cell = `${row.jobFamily} ${row.basin} ${row.department}`;
    const first = lines.get(cell);
    if (first !== undefined) {
      const expected = `no repetition of line ${first} (job family, basin and department)`;
      problems.push({ file, line: row.line, found: cell, expected });
    }
    lines.set(cell, row.line);
    const other = regions.get(row.basin);
    if (other === undefined) regions.set(row.basin, row);
    else if (other.region !== row.region) {
      const expected = `the region of this basin on line ${other.line}, ${other.region}`;
      problems.push({ file, line: row.line, column: 'REG', found: row.region, expected });
    }
    for (const [column, part] of [
      ['xmet', row.difficult],
      ['smet', row.seasonal],
    ] as const) {
      const fault = partFault(part, row.projects);
      if (fault !== null) {
        problems.push({ file, line: row.line, column, found: written(part), expected: fault });
      }
    }
  }
}

function partFault(part: BmoFigure, whole: BmoFigure): string | null {
  if (part === 'star') return null;
  if (whole === 'star') return '*, since the projects of this row are hidden';
  return part > whole ? `at most the projects of this row, ${whole}` : null;
}

/**
 * Share of the projects of a region in basins that no municipality has, up to which they are only told: Monaco is a
 * basin of the survey, and no part of a region. Above it, the zoning lacks a part of the region.
 */
const MOST_OUTSIDE = 0.05;

/**
 * Each basin of the region must be one that the geography knows, and each family one of FAP-2021 (from 2024). The
 * zoning published beside the survey lacks some basins of other regions: theirs are not asked for. A basin without
 * municipality is in the sums of France and in those of no place: where it weighs little, it goes to `notices`.
 */
export function checkHiringReferences(
  tables: readonly BmoTable[],
  region: string,
  known: { readonly basins: ReadonlySet<string>; readonly jobFamilies: ReadonlySet<string> },
  problems: Problem[],
  notices: string[],
): void {
  for (const { file, year, rows } of tables) {
    const told = new Set<string>();
    const tell = (row: BmoRow, column: string, found: string, expected: string) => {
      if (told.has(found)) return;
      told.add(found);
      problems.push({ file, line: row.line, column, found, expected });
    };
    const own = rows.filter((row) => row.region === region);
    const outside = own.filter(({ basin }) => !known.basins.has(basin));
    const share = countProjects(outside) / Math.max(1, countProjects(own));
    if (share > MOST_OUTSIDE) {
      const expected =
        `a basin that the table of municipalities knows, or basins outside it that have at most ` +
        `${100 * MOST_OUTSIDE} % of the projects of the region`;
      for (const row of outside) tell(row, basinColumns(year).basin, row.basin, expected);
    } else if (outside.length > 0) {
      const names = new Set(outside.map(({ basin, basinLabel }) => `${basin} ${basinLabel}`));
      notices.push(
        `${file}: ${outside.length} rows in basins without municipality (${[...names].join(', ')}) are in no place: ` +
          `about ${Math.round(countProjects(outside))} projects, ${(100 * share).toFixed(1)} % of region ${region}`,
      );
    }
    for (const row of rows) {
      if (year >= FIRST_YEAR_OF_FAP_2021 && !known.jobFamilies.has(row.jobFamily)) {
        tell(row, 'Code métier BMO', row.jobFamily, 'a job family of FAP-2021');
      }
    }
  }
}

function countProjects(rows: readonly BmoRow[]): number {
  return rows.reduce((sum, { projects }) => sum + impute(projects, 'projects'), 0);
}

/** The survey speaks FAP-2009 until 2023. */
export const FIRST_YEAR_OF_FAP_2021 = 2024;
