// Which level of access a page shows, and on whose word: ROME's own texts first, else Onisep's for the whole family.
import type { Access } from '#schemas/access.ts';
import type { OnisepAccess } from '#schemas/onisep-access.ts';

export interface ResolvedAccess {
  /** Levels 3 to 8, ascending; empty when no source names one. */
  readonly levels: readonly number[];
  readonly withoutDiploma: Access['withoutDiploma'];
  /**
   * `rome`: said of this occupation. `onisep-family`: ROME is silent, and the occupations that Onisep files under the
   * same parent code agree. `none`: nobody says.
   */
  readonly basis: 'rome' | 'onisep-family' | 'none';
}

/** Onisep never overrules ROME, and never speaks for a family whose occupations ask different levels. */
export function resolveAccess(rome: Access, onisep: OnisepAccess | undefined): ResolvedAccess {
  const { levels, withoutDiploma } = rome;
  if (levels.length > 0 || withoutDiploma !== 'unknown') return { levels, withoutDiploma, basis: 'rome' };
  if (onisep === undefined || onisep.conflicting || onisep.levels.length === 0) {
    return { levels: [], withoutDiploma, basis: 'none' };
  }
  return { levels: onisep.levels, withoutDiploma, basis: 'onisep-family' };
}
