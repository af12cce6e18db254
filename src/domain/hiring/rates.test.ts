import { describe, expect, test } from 'vitest';
import { hiring } from '../../../tests/support/hiring.ts';
import { buildMarket } from './market.ts';
import { estimateRates, toRate } from './rates.ts';

const FAMILIES = ['A0X40', 'V0X60'];

function rates(cells: string[], kind: 'durability' | 'ease') {
  const others = [1, 2, 3].map((code) =>
    hiring(`530${code}`, ['A0X40:1000/400/900', 'V0X60:1000/800/100'], { region: '53', department: '35' }),
  );
  const market = buildMarket([...others, hiring('5220', cells)], 2025, FAMILIES);
  return estimateRates(market, kind).get('5220') ?? [];
}

describe('a rate', () => {
  test('is drawn towards the larger territory where the basin says little', () => {
    const [farmers, carers] = rates(['A0X40:5', 'V0X60:20/*/20'], 'durability');
    expect(farmers?.value).toBeCloseTo(0.1, 1);
    expect(carers?.value).toBeGreaterThan(0.7);
  });

  test('is that of the basin where it says much', () => {
    const [farmers] = rates(['A0X40:5000/*/500'], 'durability');
    expect(farmers?.value).toBeGreaterThan(0.8);
  });

  test('takes nothing from a cell whose projects are hidden', () => {
    expect(rates(['A0X40:*'], 'durability')[0]).toMatchObject({ projects: 0 });
    expect(rates(['A0X40:*'], 'ease')[0]?.value).toBeCloseTo(rates([], 'ease')[0]?.value ?? 0, 6);
  });

  test('of ease is the share judged difficult', () => {
    const [farmers, carers] = rates(['A0X40:100/40/90', 'V0X60:100/80/10'], 'ease');
    expect(carers?.value).toBeGreaterThan(farmers?.value ?? 1);
  });
});

describe('its interval', () => {
  test('narrows as projects add up, and stays within 0 and 1', () => {
    const widths = [0, 30, 300, 3000].map((projects) => {
      const { low, high } = toRate(0.6, projects, 'durability');
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(4);
    expect(toRate(0.95, 0, 'durability')).toMatchObject({ high: 1 });
    expect(toRate(0.05, 0, 'ease')).toMatchObject({ low: 0 });
  });
});
