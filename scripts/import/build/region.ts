// Derives the record of the region that the run was asked for.
import type { Region } from '#schemas/region.ts';
import type { Problem } from '../problems.ts';
import { type Geography, REGIONS_FILE } from '../sources/geography.ts';
import { sortedById } from './sorting.ts';

/** `null` (and a problem) when the code is no region. */
export function buildRegion(geography: Geography, code: string, problems: Problem[]): Region | null {
  if (geography.regions === null || geography.departments === null) return null;
  const region = geography.regions.data.find((row) => row.code === code);
  if (region === undefined) {
    problems.push({
      file: REGIONS_FILE,
      column: 'code',
      found: code,
      expected: 'the code of a region of this file',
    });
    return null;
  }
  return {
    id: code,
    name: region.nom,
    departments: sortedById(
      geography.departments.data
        .filter((row) => row.region === code)
        .map((row) => ({ id: row.code, name: row.nom })),
    ),
  };
}
