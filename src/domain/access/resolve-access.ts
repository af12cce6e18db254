// Which level of access a page shows, and on whose word: ROME's own texts first, else Onisep's for the same occupation.
import type { Access } from '#schemas/access.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';

export interface ResolvedAccess {
  /** Levels 3 to 8, ascending; empty when no source names one. */
  readonly levels: readonly number[];
  readonly withoutDiploma: Access['withoutDiploma'];
  /**
   * `rome`: said of this occupation. `onisep`: ROME is silent, and all that Onisep files under the code agrees.
   * `none`: nobody says.
   */
  readonly basis: 'rome' | 'onisep' | 'none';
}

type Described = Pick<Occupation, 'id' | 'parent' | 'access'>;

/**
 * Onisep never overrules ROME. It speaks the older codes: its level holds for the occupation that kept the code, not
 * for those that were split from it (a doctor in charge of medical records came out of the medical secretaries).
 */
export function resolveAccess(
  { id, parent, access }: Described,
  onisep: OnisepAccess | undefined,
): ResolvedAccess {
  const { levels, withoutDiploma } = access;
  if (levels.length > 0 || withoutDiploma !== 'unknown') return { levels, withoutDiploma, basis: 'rome' };
  if (id !== parent || onisep === undefined || onisep.conflicting || onisep.levels.length === 0) {
    return { levels: [], withoutDiploma, basis: 'none' };
  }
  return { levels: onisep.levels, withoutDiploma, basis: 'onisep' };
}
