// The job family in which each occupation is counted, as a table.
import type { OccupationJobFamilies } from '#schemas/job-family.ts';

/** By code of occupation. Those that no survey covers are not there. */
export function principalFamilies(links: Iterable<OccupationJobFamilies>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { id, principal } of links) if (principal !== null) table.set(id, principal);
  return table;
}
