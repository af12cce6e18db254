// Reads the hiring records from a tree of facts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { principalFamilies } from '#domain/hiring/principal-families.ts';
import { postsByJobFamily } from '#domain/outlook/posts-by-job.ts';
import type { Hiring } from '#schemas/hiring.ts';
import type { JobFamilyBridge, OccupationJobFamilies } from '#schemas/job-family.ts';
import type { Outlook } from '#schemas/outlook.ts';
import type { OccupationPortrait } from '#schemas/people.ts';

/** One file for each year: data/facts/national/hiring-2025.json. */
export const HIRING_YEARS = [2023, 2024, 2025] as const;

export interface HiringFacts {
  readonly records: readonly Hiring[];
  /** FAP-2009 -> FAP-2021: what makes 2023 of use. */
  readonly bridge: readonly JobFamilyBridge[];
  /** Posts to fill until 2030 by present job in the region, by job family. */
  readonly mediumTerm: ReadonlyMap<string, number>;
}

export const DEFAULT_FACTS = join(import.meta.dirname, '..', '..', 'data/facts');

/** @throws Error naming the file that is not there. */
export function loadHiring(facts: string, region: string): HiringFacts {
  // The pipeline has validated these files: reading them again as their type is enough for a measure.
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(facts, `${name}.json`), 'utf8')) as T;
  return {
    records: HIRING_YEARS.flatMap((year) => read<Hiring[]>(`national/hiring-${year}`)),
    bridge: read('national/job-family-bridge'),
    mediumTerm: postsByJobFamily(
      principalFamilies(read<OccupationJobFamilies[]>('national/occupation-job-families')),
      read<OccupationPortrait[]>('national/occupation-portraits'),
      read<Outlook[]>(`regions/${region}/outlook`),
    ),
  };
}
