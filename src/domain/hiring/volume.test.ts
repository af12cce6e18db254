import { describe, expect, test } from 'vitest';
import type { Hiring } from '#schemas/hiring.ts';
import { hiring } from '../../../tests/support/hiring.ts';
import { buildMarket, projectsByBasin } from './market.ts';
import { estimateVolumes } from './volume.ts';

const FAMILIES = ['A0X40', 'A0X41', 'B1X34', 'S1X40', 'V0X60'];

/** Projects expected in a basin, by family, from two years of records. */
function estimate(records: readonly Hiring[], basin: string): Record<string, number> {
  const market = buildMarket(records, 2025, FAMILIES);
  const volumes = estimateVolumes(market, projectsByBasin(buildMarket(records, 2024, FAMILIES)));
  return Object.fromEntries(FAMILIES.map((code, column) => [code, volumes.get(basin)?.[column] ?? 0]));
}

/** The same cells in both years. */
const twoYears = (basin: string, cells: readonly string[], place = {}) => [
  hiring(basin, cells, { year: 2024, ...place }),
  hiring(basin, cells, { year: 2025, ...place }),
];

const FARMS = ['A0X40:400', 'A0X41:300', 'B1X34:20', 'S1X40:30', 'V0X60:100'];
const TOWN = ['A0X40:10', 'B1X34:100', 'S1X40:400', 'V0X60:500'];
const ELSEWHERE = [
  ...twoYears('1', FARMS, { region: '53' }),
  ...twoYears('2', FARMS, { region: '53' }),
  ...twoYears('3', TOWN, { region: '11' }),
  ...twoYears('4', TOWN, { region: '11' }),
];

describe('the projects expected in a basin', () => {
  test('add up to those recorded there this year', () => {
    const expected = estimate([...ELSEWHERE, ...twoYears('5220', TOWN)], '5220');
    expect(Object.values(expected).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1010);
  });

  test('are not nought for a family without row, if its region recruits it', () => {
    const cells = FARMS.filter((cell) => !cell.startsWith('A0X41'));
    const expected = estimate([...ELSEWHERE, ...twoYears('5302', cells, { region: '53' })], '5302');
    expect(expected['A0X41']).toBeGreaterThan(0);
    expect(expected['A0X41']).toBeLessThan(expected['A0X40'] ?? 0);
  });

  test('are drawn down from a draw that nothing confirms', () => {
    const lucky = [...TOWN.slice(1), 'A0X40:10', 'A0X41:300'].sort();
    const expected = estimate(
      [...ELSEWHERE, hiring('5220', TOWN, { year: 2024 }), hiring('5220', lucky)],
      '5220',
    );
    expect(expected['A0X41']).toBeLessThan(100);
  });

  test('count a hidden figure as less than a known one, and more than none', () => {
    const withCell = (cell: string[]) =>
      estimate(
        [...ELSEWHERE, hiring('5220', TOWN, { year: 2024 }), hiring('5220', [...cell, ...TOWN])],
        '5220',
      );
    const [none, few, known] = [[], ['A0X41:*'], ['A0X41:40']].map((cell) => withCell(cell)['A0X41'] ?? 0);
    expect(none).toBeLessThan(few ?? 0);
    expect(few).toBeLessThan(known ?? 0);
  });

  test('do without a year before for a basin that is new', () => {
    const expected = estimate([...ELSEWHERE, hiring('5220', TOWN)], '5220');
    expect(expected['V0X60']).toBeGreaterThan(expected['A0X40'] ?? 0);
  });

  test('are none where nothing was recorded', () => {
    expect(Object.values(estimate([...ELSEWHERE, hiring('5220', [])], '5220'))).toEqual([0, 0, 0, 0, 0]);
  });
});
