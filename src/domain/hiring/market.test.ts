import { describe, expect, test } from 'vitest';
import { hiring } from '../../../tests/support/hiring.ts';
import { buildMarket, listJobFamilies, nationalShares, translateProjects } from './market.ts';

const FAMILIES = ['A0X40', 'A0X41', 'B1X34'];

describe('a basin', () => {
  const [basin] = buildMarket([hiring('5220', ['A0X40:20/10/5', 'A0X41:*'])], 2025, FAMILIES).basins;

  test('tells no project, too few to be told, and a figure apart', () => {
    expect(basin?.recorded).toEqual(['known', 'few', 'none']);
    expect([...(basin?.projects ?? [])]).toEqual([20, 2.75, 0]);
  });

  test('makes rates of known figures only', () => {
    expect([...(basin?.known ?? [])]).toEqual([20, 0, 0]);
    expect([...(basin?.seasonal ?? [])]).toEqual([5, 0, 0]);
  });

  test('that straddles two departments is one, filed where most of its projects are', () => {
    const parts = [
      hiring('5305', ['A0X40:10'], { department: '35' }),
      hiring('5305', ['A0X40:30', 'B1X34:*'], { department: '44' }),
    ];
    const { basins } = buildMarket(parts, 2025, FAMILIES);
    expect(basins).toHaveLength(1);
    expect(basins[0]).toMatchObject({ code: '5305', department: '44', total: 42.75 });
    expect([...(basins[0]?.projects ?? [])]).toEqual([40, 0, 2.75]);
  });
});

test('a market holds one year', () => {
  const records = [hiring('5220', ['A0X40:20'], { year: 2024 }), hiring('5221', ['A0X40:20'])];
  expect(buildMarket(records, 2024, FAMILIES).basins.map(({ code }) => code)).toEqual(['5220']);
  expect(listJobFamilies(records, [2024])).toEqual(['A0X40']);
});

test('the share of France is that of all the basins', () => {
  const market = buildMarket([hiring('1', ['A0X40:30']), hiring('2', ['B1X34:10'])], 2025, FAMILIES);
  expect(nationalShares(market)).toEqual(
    new Map([
      ['A0X40', 0.75],
      ['A0X41', 0],
      ['B1X34', 0.25],
    ]),
  );
});

test('projects of the older list are shared out by the bridge; those without bridge are lost', () => {
  const market = buildMarket([hiring('1', ['A0Z40:100', 'R1Z66:7'], { year: 2023 })], 2023, [
    'A0Z40',
    'R1Z66',
  ]);
  const bridge = [
    {
      id: 'A0Z40',
      to: [
        { jobFamily: 'A0X40', share: 0.8 },
        { jobFamily: 'A0X41', share: 0.2 },
      ],
    },
  ];
  expect([...(translateProjects(market, bridge, FAMILIES).get('1') ?? [])]).toEqual([80, 20, 0]);
});
