// A small France for the tests: what a test does not care about is filled in.

import type { Rate } from '#domain/hiring/rates.ts';
import type { JobFamilyHere } from '#domain/hiring/territory.ts';
import type { Hiring } from '#schemas/hiring.ts';

/** The cells of one year in one basin, or in its part of a department. */
export function hiring(
  basin: string,
  cells: readonly string[],
  { year = 2025, department = '44', region = '52' } = {},
): Hiring {
  return { id: `${year}-${basin}-${department}`, year, basin, department, region, cells: [...cells] };
}

export function rate(value: number): Rate {
  return { value, low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.1), projects: 100 };
}

export function family(jobFamily: string, overrides: Partial<JobFamilyHere> = {}): JobFamilyHere {
  return {
    jobFamily,
    recorded: 50,
    state: 'known',
    expected: 50,
    durability: rate(0.7),
    ease: rate(0.5),
    ...overrides,
  };
}
