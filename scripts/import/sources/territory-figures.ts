// Reads the key figures of employment zones, departments and regions: population and jobs (Insee censuses, as gathered
// by the Observatoire territorial), unemployment (Insee), employees by sector (Insee, Flores). Nothing is derived here.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { employmentZoneCodeSchema } from '#schemas/territory.ts';
import { activitySectorCodeSchema } from '#schemas/territory-figures.ts';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';
import { type ParquetTable, readParquet } from '../read/parquet.ts';
import { readSheet } from '../read/sheet.ts';
import { readRows, readTable } from '../read/table.ts';

const OBSERVATORY = 'labour-market/observatoire-territorial';
export const CENSUS_FILES = {
  employmentZone: `${OBSERVATORY}/agg_ze.json`,
  department: `${OBSERVATORY}/agg_dep.json`,
  region: `${OBSERVATORY}/agg_reg.json`,
} as const;
export type CensusKind = keyof typeof CENSUS_FILES;

export const ZONE_UNEMPLOYMENT_FILE = 'labour-market/insee/chomage-zone-t1-2003-t3-2023.xlsx';
export const DEPARTMENT_UNEMPLOYMENT_FILE = 'labour-market/insee/chomage_departemental_INSEE.csv';
export const REGION_UNEMPLOYMENT_FILE = 'labour-market/insee/chomage_regional_INSEE.csv';

/** Row of the names of its columns: titles stand above. */
export const ZONE_UNEMPLOYMENT_HEADER = 6;

/** The last quarter of the workbook, and the four before it: a newer workbook moves them. */
export const QUARTERS = ['2022-T3', '2022-T4', '2023-T1', '2023-T2', '2023-T3'] as const;

/** The employees of all zones. */
const NATIONAL_EMPLOYEES_FILE = `${OBSERVATORY}/exdeco_pivot_flores_a38.parquet`;

/** Rows of a region, cut from that file and written as a plain table: read instead of it where they are. */
export function employeesFile(region: string): string {
  return `labour-market/extracts-${region}/exdeco_flores_a38_ze_region${region}.csv`;
}

const percent = z.number().min(0).max(100);
/** Average change over a year, in percent. */
const change = z.number().min(-50).max(50);

/** `_23` and the like are the year, `_1623` the years between which a change is averaged. */
const censusRow = z.object({
  /** Its own code in the zoning, or 00FR for France, whose population is an average and worth nothing. */
  code: z.string().min(2, 'a code'),
  P23_POP: z.number().positive('more than 0'),
  dm_pop_vtcam_1623: change,
  eco_emp_vtcam_1622: change,
  eco_sectagri_pct_22: percent,
  eco_sectindus_pct_22: percent,
  eco_sectconst_pct_22: percent,
  eco_sectservi_pct_22: percent,
  eco_sectadmin_pct_22: percent,
});
export type CensusRow = z.output<typeof censusRow>;

const rate = z
  .string()
  .regex(/^\d{1,2}([.,]\d+)?$/, 'a percentage such as 7.1')
  .transform((text) => Number(text.replace(',', '.')));

const zoneUnemploymentRow = z.object({
  ZE2020: employmentZoneCodeSchema,
  ...(Object.fromEntries(QUARTERS.map((quarter) => [quarter, rate])) as Record<
    (typeof QUARTERS)[number],
    typeof rate
  >),
});

const year = z.string().regex(/^20\d{2}$/, 'a year such as 2023');
const departmentUnemploymentRow = z.object({
  /** On three digits: "044", "02A". */
  codeDepartement: z.string().regex(/^(\d{3}|02[AB])$/, 'a code on three digits such as 044'),
  rentreeScolaire: year,
  tauxChomage: rate,
});
const regionUnemploymentRow = z.object({
  codeRegion: z.string().regex(/^\d{2}$/, 'a code such as 52'),
  rentreeScolaire: year,
  tauxChomage: rate,
});

/** Empty where there is no employee. */
const count = z
  .string()
  .regex(/^\d*$/, 'a whole number, or nothing')
  .transform((text) => Number(text));
const share = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a percentage with a dot, or nothing')
  .transform((text) => Number(text));
const employeesRow = z.object({
  code_ze: employmentZoneCodeSchema,
  a38: activitySectorCodeSchema,
  eff_23: count,
  pct_23: share,
  fr_pct_23: share,
});

/** `null` where the file is not there. @throws ImportError when it is broken. */
export async function readNationalEmployees(rawDir: string): Promise<ParquetTable | null> {
  return existsSync(join(rawDir, NATIONAL_EMPLOYEES_FILE))
    ? readParquet(rawDir, NATIONAL_EMPLOYEES_FILE)
    : null;
}

/**
 * Faults go to `problems`; the tables then lack the bad rows, or are `null`. Employees are those of the region's own file,
 * else of the national one.
 */
export function readTerritoryFigures(
  rawDir: string,
  region: string,
  nationalEmployees: ParquetTable | null,
  problems: Problem[],
) {
  const census = (kind: CensusKind) => {
    const file = CENSUS_FILES[kind];
    const read = readJson(rawDir, file, z.array(censusRow).min(1, 'records'), problems);
    return { file, sha256: read?.sha256 ?? '', rows: read?.data ?? [] };
  };
  const table = <Shape extends z.ZodRawShape>(file: string, row: z.ZodObject<Shape>) =>
    readTable({ rawDir, file, row, delimiter: ';', problems });
  const employees = employeesFile(region);
  return {
    census: {
      employmentZone: census('employmentZone'),
      department: census('department'),
      region: census('region'),
    },
    zoneUnemployment: readSheet({
      rawDir,
      file: ZONE_UNEMPLOYMENT_FILE,
      sheet: /^txcho_ze$/,
      headerRow: ZONE_UNEMPLOYMENT_HEADER,
      row: zoneUnemploymentRow,
      problems,
    }),
    departmentUnemployment: table(DEPARTMENT_UNEMPLOYMENT_FILE, departmentUnemploymentRow),
    regionUnemployment: table(REGION_UNEMPLOYMENT_FILE, regionUnemploymentRow),
    employees: existsSync(join(rawDir, employees))
      ? table(employees, employeesRow)
      : nationalEmployees && {
          ...nationalEmployees,
          rows: readRows(nationalEmployees.records, {
            rawDir,
            file: nationalEmployees.file,
            row: employeesRow,
            problems,
          }),
        },
  };
}
export type TerritoryFigureTables = ReturnType<typeof readTerritoryFigures>;
