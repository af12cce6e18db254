// Tells which occupations a sector of the regional dialogues is made of, and why.
import type { DialogueSector } from '#schemas/dialogue-sector.ts';

/** What is needed of an occupation. */
export interface Placed {
  /** ROME 4.0 code. */
  readonly id: string;
  readonly domain: string;
}

/** Why an occupation belongs to a sector, as the curated row words it. `null`: it does not. */
export function reasonOfMembership(sector: DialogueSector, occupation: Placed): string | null {
  if (rowOf(sector.excluded, occupation.id) !== undefined) return null;
  const row = rowOf(sector.included, occupation.id) ?? rowOf(sector.domains, occupation.domain);
  return row?.reason ?? null;
}

/** The occupations of a sector, in the order given: its domains and its inclusions, less its exclusions. */
export function listMembers<Occupation extends Placed>(
  sector: DialogueSector,
  occupations: readonly Occupation[],
): Occupation[] {
  return occupations.filter((occupation) => reasonOfMembership(sector, occupation) !== null);
}

export interface Membership<Occupation> {
  /** As the curated row words it. */
  readonly reason: string;
  readonly occupations: readonly Occupation[];
}

/** Members by the reason why they are, the reason of most of them first. */
export function groupByReason<Occupation extends Placed>(
  sector: DialogueSector,
  members: readonly Occupation[],
): Membership<Occupation>[] {
  return [...Map.groupBy(members, (member) => reasonOfMembership(sector, member))]
    .flatMap(([reason, occupations]) => (reason === null ? [] : [{ reason, occupations }]))
    .toSorted((a, b) => b.occupations.length - a.occupations.length);
}

function rowOf(rows: DialogueSector['domains'], code: string) {
  return rows.find(({ codes }) => codes.includes(code));
}
