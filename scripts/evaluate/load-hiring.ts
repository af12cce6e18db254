// Reads the hiring records from a tree of facts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hiring } from '#schemas/hiring.ts';
import type { JobFamilyBridge } from '#schemas/job-family.ts';

/** One file for each year: data/facts/national/hiring-2025.json. */
export const HIRING_YEARS = [2023, 2024, 2025] as const;

export interface HiringFacts {
  readonly records: readonly Hiring[];
  /** FAP-2009 -> FAP-2021: what makes 2023 of use. */
  readonly bridge: readonly JobFamilyBridge[];
}

export const DEFAULT_FACTS = join(import.meta.dirname, '..', '..', 'data/facts');

/** @throws Error naming the file that is not there. */
export function loadHiring(facts: string): HiringFacts {
  // The pipeline has validated these files: reading them again as their type is enough for a measure.
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(join(facts, 'national', `${name}.json`), 'utf8')) as T;
  return {
    records: HIRING_YEARS.flatMap((year) => read<Hiring[]>(`hiring-${year}`)),
    bridge: read('job-family-bridge'),
  };
}
