// Derives the committed form of the BMO survey: one record for each year, basin and department, cells as short texts.
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
 * Each basin of the region must be one that the geography knows, and each family one of FAP-2021 (from 2024). The
 * zoning published beside the survey lacks some basins of other regions: theirs are not asked for.
 */
export function checkHiringReferences(
  tables: readonly BmoTable[],
  region: string,
  known: { readonly basins: ReadonlySet<string>; readonly jobFamilies: ReadonlySet<string> },
  problems: Problem[],
): void {
  for (const { file, year, rows } of tables) {
    const told = new Set<string>();
    const tell = (row: BmoRow, column: string, found: string, expected: string) => {
      if (told.has(found)) return;
      told.add(found);
      problems.push({ file, line: row.line, column, found, expected });
    };
    for (const row of rows) {
      if (row.region === region && !known.basins.has(row.basin)) {
        tell(row, basinColumns(year).basin, row.basin, 'a basin that the table of municipalities knows');
      }
      if (year >= FIRST_YEAR_OF_FAP_2021 && !known.jobFamilies.has(row.jobFamily)) {
        tell(row, 'Code métier BMO', row.jobFamily, 'a job family of FAP-2021');
      }
    }
  }
}

/** The survey speaks FAP-2009 until 2023. */
export const FIRST_YEAR_OF_FAP_2021 = 2024;
