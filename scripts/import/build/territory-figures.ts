// Derives the key figures of the employment zones and departments that the region touches, and of the region: each block
// under its own zoning, with its years and its source. Percentages become shares.
import type { Territory } from '#schemas/territory.ts';
import type { TerritoryFigures } from '#schemas/territory-figures.ts';
import type { Problem } from '../problems.ts';
import {
  type CensusKind,
  type CensusRow,
  QUARTERS,
  type TerritoryFigureTables,
} from '../sources/territory-figures.ts';
import { isActivitySector } from './activity-sectors.ts';
import { sortedById } from './sorting.ts';

/** Ids of the sources: described in sources/people-provenance.ts. */
export const CENSUS_SOURCE = 'census-figures';
export const ZONE_UNEMPLOYMENT_SOURCE = 'unemployment-zones';
export const YEARLY_UNEMPLOYMENT_SOURCE = 'unemployment-yearly';
export const EMPLOYEES_SOURCE = 'employees-by-sector';

/** Published populations of one year differ by their edition and by municipalities that move: not by more. */
const POPULATION_TOLERANCE = 0.01;
/** Five rounded percentages. */
const SECTOR_SUM_TOLERANCE = 0.1;
/** A rounded percentage against its share of the sum, in points. */
const SHARE_TOLERANCE = 0.02;
/** Codes of the regions overseas, which not all of these files cover, are under this. */
const FIRST_METROPOLITAN = '11';

type FigureTerritory = Territory & { readonly kind: CensusKind };

/** A territory that a table lacks, or figures that contradict each other, go to `problems`. */
export function buildTerritoryFigures(
  tables: TerritoryFigureTables,
  territories: readonly Territory[],
  region: string,
  problems: Problem[],
): TerritoryFigures[] {
  checkEmployees(tables, problems);
  const isOverseas = region < FIRST_METROPOLITAN;
  const missing = (file: string, column: string, territory: Territory, expected: string) => {
    if (!isOverseas) problems.push({ file, column, found: territory.code, expected });
  };
  return sortedById(
    territories.filter(isFigureTerritory).map((territory): TerritoryFigures => {
      const { file, rows } = tables.census[territory.kind];
      const row = rows.find(({ code }) => code === territory.code);
      if (row === undefined) missing(file, 'code', territory, 'a row for this place');
      else checkCensus(row, territory, file, problems);
      const rates = unemploymentOf(tables, territory);
      if (rates.rates.length === 0) {
        missing(rates.file, rates.column, territory, 'the unemployment rate of this place');
      }
      const employees = employeesOf(tables, territory);
      if (tables.employees !== null && territory.kind === 'employmentZone' && employees === null) {
        missing(tables.employees.file, 'code_ze', territory, 'the employees of this employment zone');
      }
      return {
        id: territory.id,
        population:
          row === undefined
            ? null
            : {
                source: CENSUS_SOURCE,
                year: 2023,
                inhabitants: row.P23_POP,
                from: 2016,
                yearlyChange: shareOf(row.dm_pop_vtcam_1623),
              },
        jobs: row === undefined ? null : jobsOf(row),
        unemployment: rates.rates.length === 0 ? null : { source: rates.source, rates: rates.rates },
        employees,
      };
    }),
  );
}

function isFigureTerritory(territory: Territory): territory is FigureTerritory {
  return ['employmentZone', 'department', 'region'].includes(territory.kind);
}

function jobsOf(row: CensusRow): TerritoryFigures['jobs'] {
  return {
    source: CENSUS_SOURCE,
    year: 2022,
    from: 2016,
    yearlyChange: shareOf(row.eco_emp_vtcam_1622),
    agriculture: shareOf(row.eco_sectagri_pct_22),
    industry: shareOf(row.eco_sectindus_pct_22),
    construction: shareOf(row.eco_sectconst_pct_22),
    services: shareOf(row.eco_sectservi_pct_22),
    public: shareOf(row.eco_sectadmin_pct_22),
  };
}

function unemploymentOf(tables: TerritoryFigureTables, { kind, code }: FigureTerritory) {
  if (kind === 'employmentZone') {
    const { file, rows } = tables.zoneUnemployment;
    const row = rows.find((each) => each.ZE2020 === code);
    const rates = QUARTERS.flatMap((period) =>
      row === undefined ? [] : { period, rate: shareOf(row[period]) },
    );
    return { file, column: 'ZE2020', source: ZONE_UNEMPLOYMENT_SOURCE, rates };
  }
  const { file, column, rows } =
    kind === 'department'
      ? {
          file: tables.departmentUnemployment.file,
          column: 'codeDepartement',
          rows: tables.departmentUnemployment.rows.filter(
            (row) => row.codeDepartement === code.padStart(3, '0'),
          ),
        }
      : {
          file: tables.regionUnemployment.file,
          column: 'codeRegion',
          rows: tables.regionUnemployment.rows.filter((row) => row.codeRegion === code),
        };
  const rates = rows.map((row) => ({ period: row.rentreeScolaire, rate: shareOf(row.tauxChomage) }));
  return {
    file,
    column,
    source: YEARLY_UNEMPLOYMENT_SOURCE,
    rates: rates.sort((a, b) => (a.period < b.period ? -1 : 1)),
  };
}

function employeesOf(tables: TerritoryFigureTables, { kind, code }: FigureTerritory) {
  if (kind !== 'employmentZone' || tables.employees === null) return null;
  const rows = tables.employees.rows.filter((row) => row.code_ze === code && row.eff_23 > 0);
  const total = sum(rows.map((row) => row.eff_23));
  if (total === 0) return null;
  const sectors = rows.map((row) => ({
    sector: row.a38,
    employees: row.eff_23,
    share: round(row.eff_23 / total),
    shareInFrance: shareOf(row.fr_pct_23),
  }));
  return {
    source: EMPLOYEES_SOURCE,
    year: 2023,
    total,
    sectors: sectors.sort((a, b) => b.employees - a.employees || (a.sector < b.sector ? -1 : 1)),
  };
}

function checkCensus(row: CensusRow, territory: FigureTerritory, file: string, problems: Problem[]): void {
  const tell = (column: string, found: number, expected: string) =>
    problems.push({ file, column: `${territory.code}.${column}`, found: String(found), expected });
  const population = territory.whole?.population ?? territory.population;
  if (Math.abs(row.P23_POP - population) > POPULATION_TOLERANCE * population) {
    tell('P23_POP', row.P23_POP, `within 1 % of the population of its municipalities, ${population}`);
  }
  const parts = sum([
    row.eco_sectagri_pct_22,
    row.eco_sectindus_pct_22,
    row.eco_sectconst_pct_22,
    row.eco_sectservi_pct_22,
    row.eco_sectadmin_pct_22,
  ]);
  if (Math.abs(parts - 100) > SECTOR_SUM_TOLERANCE) {
    tell('eco_sect…_pct_22', Number(parts.toFixed(2)), 'shares of the five sectors that sum to 100');
  }
}

function checkEmployees({ employees }: TerritoryFigureTables, problems: Problem[]): void {
  if (employees === null) return;
  const { file, rows } = employees;
  const lines = new Map<string, number>();
  for (const { line, code_ze, a38 } of rows) {
    const first = lines.get(`${code_ze} ${a38}`);
    if (first !== undefined) {
      problems.push({ file, line, found: `${code_ze} ${a38}`, expected: `no repetition of line ${first}` });
    }
    lines.set(`${code_ze} ${a38}`, line);
    if (!isActivitySector(a38)) {
      problems.push({ file, line, column: 'a38', found: a38, expected: 'a sector of the nomenclature A38' });
    }
  }
  for (const zone of Map.groupBy(rows, (row) => row.code_ze).values()) {
    const total = sum(zone.map((row) => row.eff_23));
    for (const { line, eff_23, pct_23 } of zone) {
      const share = (eff_23 / total) * 100;
      if (Math.abs(share - pct_23) <= SHARE_TOLERANCE) continue;
      const expected = `the share that its employees make of the zone, ${share.toFixed(2)}`;
      problems.push({ file, line, column: 'pct_23', found: String(pct_23), expected });
    }
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Four decimals: the sources give two of a percentage. */
function round(value: number): number {
  return Number(value.toFixed(4));
}

function shareOf(percent: number): number {
  return round(percent / 100);
}
