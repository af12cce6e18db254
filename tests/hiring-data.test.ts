// What the imported survey must add up to, on the real facts: totals published by France Travail, and places that make
// up the region.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCell, sumCells } from '#domain/hiring/cells.ts';
import { estimateHiring } from '#domain/hiring/estimates.ts';
import { summarizeMarket } from '#domain/hiring/overall.ts';
import { describeTerritory } from '#domain/hiring/territory.ts';
import type { Hiring } from '#schemas/hiring.ts';
import type { BasinShare, Municipality } from '#schemas/territory.ts';
import { site } from '#site';

const read = <Row>(name: string): readonly Row[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../data/facts', `${name}.json`), 'utf8'));

const records = [2023, 2024, 2025].flatMap((year) => read<Hiring>(`national/hiring-${year}`));
const shares = read<BasinShare>(`regions/${site.region}/basin-shares`);
const municipalities = read<Municipality>(`regions/${site.region}/municipalities`);

const cellsOf = (year: number) =>
  records
    .filter((record) => record.year === year && record.region === site.region)
    .flatMap(({ cells }) => cells.map((text) => parseCell(text).cell));

describe.skipIf(site.region !== '52')('the survey in the region', () => {
  test.each([
    [2023, 203_271, 139_469, 58_510],
    [2024, 187_291, 111_251, 61_688],
    [2025, 166_498, 93_639, 57_893],
  ])('of %i shows the figures of its file', (year, projects, difficult, seasonal) => {
    expect(sumCells(cellsOf(year), 'visible')).toEqual({ projects, difficult, seasonal });
  });

  test.each([
    [2024, 189_061],
    [2025, 168_618],
  ])('of %i comes near the published total once the hidden figures are imputed', (year, published) => {
    const { projects } = sumCells(cellsOf(year), 'imputed');
    expect(Math.abs(projects / published - 1)).toBeLessThan(0.005);
  });
});

describe('the territories', () => {
  const estimates = estimateHiring(records, 2025);
  const totalOf = (isPart: (territory: string) => boolean) =>
    summarizeMarket(
      describeTerritory(
        estimates,
        shares.filter(({ territory }) => isPart(territory)),
      ),
    );

  test('of one kind add up to the region, the municipalities of foreign basins included', () => {
    // The shares of a basin are rounded: a tenth of a project may be lost.
    const departments = totalOf((territory) => territory.startsWith('department-'));
    const efops = totalOf((territory) => territory.startsWith('efop-'));
    expect(efops.recorded).toBeCloseTo(departments.recorded, 1);
    expect(efops.expected).toBeCloseTo(departments.expected, 1);
  });

  test('count what the basins of the region recruit, and of the others the part that lives here', () => {
    const own = estimates.market.basins.filter(({ region }) => region === site.region);
    const whole = own.reduce((sum, { total }) => sum + total, 0);
    const regional = totalOf((territory) => territory.startsWith('department-')).recorded;
    const codes = new Set(own.map(({ code }) => code));
    const foreign = municipalities.filter(({ basin }) => !codes.has(basin));
    expect(regional).toBeGreaterThanOrEqual(whole);
    // A thousandth of the inhabitants live there: they cannot weigh more than a hundredth.
    expect(regional / whole - 1).toBeLessThan(foreign.length === 0 ? 1e-9 : 0.01);
  });
});
