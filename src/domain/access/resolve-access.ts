// Which level of access a page shows, and on whose word: ROME's own texts first, else Onisep's for the same occupation.
import type { Access } from '#schemas/access.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';

export interface ResolvedAccess {
  /** Levels 3 to 8, ascending; empty when no source names one. */
  readonly levels: readonly number[];
  readonly withoutDiploma: Access['withoutDiploma'];
  /**
   * `rome`: said of this occupation. `register`: ROME names a diploma, the register its level. `onisep`: ROME is silent, and all that Onisep files under the code agrees.
   * `none`: nobody says.
   */
  readonly basis: 'rome' | 'register' | 'onisep' | 'none';
  /** A state diploma of doctor (of medicine, pharmacy, dentistry, animals) is what opens it, and nothing less. */
  readonly healthDoctorate: boolean;
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
  const { levels, withoutDiploma, healthDoctorate = false } = access;
  if (levels.length > 0 || withoutDiploma !== 'unknown') {
    const basis = access.sources.includes('register') ? 'register' : 'rome';
    return { levels, withoutDiploma, basis, healthDoctorate };
  }
  if (id !== parent || onisep === undefined || onisep.conflicting || onisep.levels.length === 0) {
    return { levels: [], withoutDiploma, basis: 'none', healthDoctorate: false };
  }
  return { levels: onisep.levels, withoutDiploma, basis: 'onisep', healthDoctorate: false };
}
