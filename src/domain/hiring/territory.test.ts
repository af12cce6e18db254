import { describe, expect, test } from 'vitest';
import { hiring } from '../../../tests/support/hiring.ts';
import { estimateHiring } from './estimates.ts';
import { describeLargeTerritory, describeTerritory } from './territory.ts';

const records = [2024, 2025].flatMap((year) => [
  hiring('5220', ['A0X40:100/50/20', 'S1X40:*', 'V0X60:300/200/*'], { year }),
  hiring('5213', ['A0X40:40/10/30', 'V0X60:60/40/*'], { year, department: '85' }),
  hiring('5301', ['A0X40:80/10/30', 'V0X60:60/40/*'], { year, region: '53', department: '35' }),
]);
const estimates = estimateHiring(records, 2025);
const describeParts = (parts: Record<string, number>) =>
  describeTerritory(
    estimates,
    Object.entries(parts).map(([basin, share]) => ({ basin, share })),
  );
const total = (rows: readonly { readonly expected: number; readonly recorded: number }[]) =>
  rows.reduce((sum, { expected }) => sum + expected, 0);

describe('a territory', () => {
  test('takes of each basin what its share of the population says', () => {
    const [farmers] = describeParts({ '5220': 0.5, '5213': 1 });
    expect(farmers).toMatchObject({ jobFamily: 'A0X40', recorded: 90, state: 'known' });
  });

  test('and the others that share a basin add up to the whole', () => {
    const whole = total(describeParts({ '5220': 1, '5213': 1 }));
    const parts =
      total(describeParts({ '5220': 0.64, '5213': 0.1 })) +
      total(describeParts({ '5220': 0.36, '5213': 0.9 }));
    expect(parts).toBeCloseTo(whole);
  });

  test('tells a hidden figure and no project apart', () => {
    expect(describeParts({ '5220': 1 })[1]).toMatchObject({
      jobFamily: 'S1X40',
      state: 'few',
      recorded: 2.75,
    });
    expect(describeParts({ '5213': 1 })[1]).toMatchObject({ jobFamily: 'S1X40', state: 'none', recorded: 0 });
  });

  test('has rates between those of its basins, more of the one that recruits more', () => {
    const rateIn = (parts: Record<string, number>) => describeParts(parts)[0]?.durability.value ?? 0;
    const [nantes, herbiers, both] = [
      rateIn({ '5220': 1 }),
      rateIn({ '5213': 1 }),
      rateIn({ '5220': 1, '5213': 1 }),
    ];
    expect(both).toBeLessThan(Math.max(nantes, herbiers));
    expect(both).toBeGreaterThan((nantes + herbiers) / 2);
  });

  test('takes nothing of a basin that is unknown to the survey', () => {
    expect(total(describeParts({ '9999': 1 }))).toBe(0);
  });
});

describe('a department or a region', () => {
  const large = [2024, 2025].flatMap((year) => [
    hiring('5220', ['A0X40:9000', 'A1X40:*', 'V0X60:3000'], { year }),
    ...['1', '2', '3'].map((basin) =>
      hiring(basin, ['A0X40:50', 'A1X40:20', 'V0X60:900'], { year, region: '53', department: '35' }),
    ),
  ]);
  const whole = [{ basin: '5220', share: 1 }];
  const drawn = describeTerritory(estimateHiring(large, 2025), whole);
  const own = describeLargeTerritory(estimateHiring(large, 2025), whole);

  test('comes nearer to what it counted over two years, but for the families that it hardly counts', () => {
    const gap = (rows: typeof own, index: number) =>
      Math.abs((rows[index]?.expected ?? 0) - (rows[index]?.recorded ?? 0));
    expect(gap(drawn, 0)).toBeGreaterThan(100);
    expect(gap(own, 0)).toBeLessThan(gap(drawn, 0) / 4);
    expect(own[1]?.expected).toBeCloseTo(drawn[1]?.expected ?? 0, 0);
  });

  test('adds up to the same whole', () => {
    expect(total(own)).toBeCloseTo(total(drawn));
  });
});
