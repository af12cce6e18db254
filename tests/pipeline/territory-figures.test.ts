// The key figures of employment zones, departments and the region, each under its own zoning, and what is refused.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { territorySchema } from '#schemas/territory.ts';
import { territoryFiguresSchema } from '#schemas/territory-figures.ts';
import { buildTerritoryFigures } from '#scripts/import/build/territory-figures.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import {
  CENSUS_FILES,
  DEPARTMENT_UNEMPLOYMENT_FILE,
  employeesFile,
  readTerritoryFigures,
} from '#scripts/import/sources/territory-figures.ts';
import { type Change, lineOf, rawPeople } from './support/people-files.ts';
import { importedWorld } from './support/world.ts';

function importFigures(change?: Change, region = '52') {
  const world = importedWorld();
  const territories = z
    .array(territorySchema)
    .parse(JSON.parse(world.data.read('facts/regions/52/territories.json')));
  const problems: Problem[] = [];
  const tables = readTerritoryFigures(rawPeople(change), region, null, problems);
  const figures = buildTerritoryFigures(tables, territories, region, problems);
  return {
    figures,
    of: (id: string) => figures.find((record) => record.id === id),
    problems: problems.map(describeProblem),
  };
}

describe('the figures of a place', () => {
  test('are those of the three zonings that have some', () => {
    const { figures, problems } = importFigures();
    expect(problems).toEqual([]);
    for (const record of figures) expect(() => territoryFiguresSchema.parse(record)).not.toThrow();
    expect(new Set(figures.map(({ id }) => id.split('-')[0]))).toEqual(
      new Set(['employmentZone', 'department', 'region']),
    );
  });

  test('are shares, with their years and their sources', () => {
    expect(importFigures().of('department-44')).toEqual({
      id: 'department-44',
      population: {
        source: 'census-figures',
        year: 2023,
        inhabitants: 2452 + 327_734 + 11_600,
        from: 2016,
        yearlyChange: 0.004,
      },
      jobs: {
        source: 'census-figures',
        year: 2022,
        from: 2016,
        yearlyChange: -0.0073,
        agriculture: 0.0674,
        industry: 0.2135,
        construction: 0.0998,
        services: 0.3821,
        public: 0.2372,
      },
      unemployment: {
        source: 'unemployment-yearly',
        rates: [
          { period: '2022', rate: 0.06 },
          { period: '2023', rate: 0.056 },
        ],
      },
      employees: null,
    });
  });

  test('of an employment zone are quarters of unemployment, and employees by sector', () => {
    const zone = importFigures().of('employmentZone-5216');
    expect(zone?.unemployment?.rates.at(-1)).toEqual({ period: '2023-T3', rate: 0.054 });
    expect(zone?.employees).toEqual({
      source: 'employees-by-sector',
      year: 2023,
      total: 1000,
      // A sector without employee is not there.
      sectors: [
        { sector: 'QA', employees: 750, share: 0.75, shareInFrance: 0.0673 },
        { sector: 'AZ', employees: 250, share: 0.25, shareInFrance: 0.0114 },
      ],
    });
  });

  test('of a zone that crosses the border are those of the whole of it', () => {
    expect(importFigures().of('employmentZone-0062')?.population?.inhabitants).toBe(2452 + 9542);
  });

  test('may lack employees in a region whose extract is not there', () => {
    const { figures } = importFigures(undefined, '93');
    expect(figures.every(({ employees }) => employees === null)).toBe(true);
  });
});

describe('the figures are refused when', () => {
  const { department } = CENSUS_FILES;
  const employees = employeesFile('52');
  test.each([
    [
      'a place is left out',
      { file: department, from: '"code":"53"', to: '"code":"99"' },
      `${department}, column "code": found "53", expected a row for this place`,
    ],
    [
      'a population is another one than that of its municipalities',
      { file: department, from: '"P23_POP":49400', to: '"P23_POP":59400' },
      `${department}, column "53.P23_POP": found "59400", expected within 1 % of the population of its municipalities, 49400`,
    ],
    [
      'the five sectors do not make the whole',
      {
        file: department,
        from: '"eco_sectindus_pct_22":21.35',
        to: '"eco_sectindus_pct_22":31.35',
        everywhere: true,
      },
      `${department}, column "44.eco_sect…_pct_22": found "110", expected shares of the five sectors that sum to 100`,
    ],
    [
      'a rate is a text',
      { file: DEPARTMENT_UNEMPLOYMENT_FILE, from: '049;Département;2023;5,6', to: '049;Département;2023;nd' },
      `${DEPARTMENT_UNEMPLOYMENT_FILE}:${lineOf(DEPARTMENT_UNEMPLOYMENT_FILE, '049')}, column "tauxChomage": found "nd", expected a percentage such as 7.1`,
    ],
    [
      'a sector is none of the nomenclature',
      { file: employees, from: '5216;AZ', to: '5216;AA' },
      `${employees}:${lineOf(employees, '5216;AZ')}, column "a38": found "AA", expected a sector of the nomenclature A38`,
    ],
    [
      'a sector stands twice',
      { file: employees, from: '5216;CD', to: '5216;AZ' },
      `${employees}:${lineOf(employees, '5216;CD')}: found "5216 AZ", expected no repetition of line ${lineOf(employees, '5216;AZ')}`,
    ],
    [
      'a count contradicts its own share',
      {
        file: employees,
        from: '5216;QA;Q;OQ;Santé humaine;700;750',
        to: '5216;QA;Q;OQ;Santé humaine;700;7500',
      },
      `${employees}:${lineOf(employees, '5216;AZ')}, column "pct_23": found "25", expected the share that its employees make of the zone, 3.23`,
    ],
  ] satisfies readonly (readonly [string, Change, string])[])('%s', (_, change, problem) => {
    expect(importFigures(change).problems[0]).toBe(problem);
  });

  test('nothing is written', () => {
    const world = importedWorld();
    const before = world.data.read('facts/sources.json');
    world.raw.replace(employees, '5216;AZ', '5216;AA');
    expect(() => world.run()).toThrow('expected a sector of the nomenclature A38');
    expect(world.data.read('facts/sources.json')).toBe(before);
  });
});
