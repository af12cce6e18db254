// Reads the workbooks of the BMO survey (France Travail / Crédoc): projects by job family and basin, one file a year.
// Traps: the columns change order from year to year, those of the basin change name (BE23, BE24…), every figure is a
// text, and `*` hides a small one.
import { z } from 'zod';
import { regionCodeSchema } from '#schemas/codes.ts';
import { jobFamilyCodeSchema } from '#schemas/job-family.ts';
import type { Problem } from '../problems.ts';
import { readSheet } from '../read/sheet.ts';
import type { Table } from '../read/table.ts';

const BMO_FOLDER = 'labour-market/bmo';

/** The workbook of each year, as published; a new year is a new line, and its dates in sources/provenance.ts. */
export const BMO_FILES: Readonly<Record<number, string>> = {
  2023: `${BMO_FOLDER}/Base_open_data_23.xlsx`,
  2024: `${BMO_FOLDER}/Base_open_data_BMO_2024.xlsx`,
  2025: `${BMO_FOLDER}/bmo_recrutement_2025.xlsx`,
};

const SHEET = /^BMO_\d{4}_open_data$/;

/** `*`, which hides a figure under 5; or the figure. */
const figure = z
  .string()
  .regex(/^(\*|[5-9]|[1-9]\d+)$/, 'a whole number from 5, or * for a hidden one')
  .transform((text) => (text === '*' ? ('star' as const) : Number(text)));
export type BmoFigure = z.output<typeof figure>;

const label = z.string().min(1, 'a name');

const fixedRow = z.object({
  'Code métier BMO': jobFamilyCodeSchema,
  'Nom métier BMO': label,
  REG: regionCodeSchema,
  Dept: z.string().regex(/^(\d{2,3}|2[AB])$/, 'a department code such as 44'),
  met: figure,
  xmet: figure,
  smet: figure,
});

/** With the columns that depend on the year. They are no part of the type: TypeScript cannot follow their names. */
function rowSchema(year: number, { basin, basinLabel }: BasinColumns): typeof fixedRow {
  return fixedRow.extend({
    annee: z.literal(String(year), `the year of the file, ${year}`),
    [basin]: z.string().regex(/^\d{3,4}$/, 'a code of a BMO basin such as 5220'),
    [basinLabel]: label,
  }) as unknown as typeof fixedRow;
}

/** BE25 and NOMBE25 in 2025. */
export function basinColumns(year: number) {
  const short = String(year).slice(2);
  return { basin: `BE${short}`, basinLabel: `NOMBE${short}` };
}
type BasinColumns = ReturnType<typeof basinColumns>;

export interface BmoRow {
  readonly line: number;
  /** FAP-2021 code; FAP-2009 in 2023. */
  readonly jobFamily: string;
  readonly jobFamilyLabel: string;
  readonly region: string;
  readonly department: string;
  readonly basin: string;
  /** In capitals, without accents. */
  readonly basinLabel: string;
  /** A star is 1 to 4. */
  readonly projects: BmoFigure;
  /** Projects that employers judge difficult. A star is 0 to 4. */
  readonly difficult: BmoFigure;
  /** A star is 0 to 4. */
  readonly seasonal: BmoFigure;
}

export type BmoTable = Table<Omit<BmoRow, 'line'>> & { readonly year: number };

/** All the years, oldest first. */
export function readBmo(rawDir: string, problems: Problem[]): BmoTable[] {
  return Object.entries(BMO_FILES).map(([year, file]) => readBmoYear(rawDir, Number(year), file, problems));
}

export function readBmoYear(rawDir: string, year: number, file: string, problems: Problem[]): BmoTable {
  const columns = basinColumns(year);
  const table = readSheet({ rawDir, file, sheet: SHEET, row: rowSchema(year, columns), problems });
  const rows = table.rows.map((row): BmoRow => {
    const named: Readonly<Record<string, unknown>> = row;
    return {
      line: row.line,
      jobFamily: row['Code métier BMO'],
      jobFamilyLabel: row['Nom métier BMO'],
      region: row.REG,
      department: row.Dept,
      basin: String(named[columns.basin]),
      basinLabel: String(named[columns.basinLabel]),
      projects: row.met,
      difficult: row.xmet,
      seasonal: row.smet,
    };
  });
  return { file, sha256: table.sha256, year, rows };
}
