// What one would bring from one occupation to another, what one would have to learn, and how the level changes.
import type { ResolvedAccess } from '../access/resolve-access.ts';
import { allOf, type BridgeOccupation } from './requirements.ts';

export interface SkillComparison {
  /** Skills of the other occupation that this one asks too, the most telling first. */
  readonly shared: readonly string[];
  /** Skills at the heart of the other one that nothing here comes near, the most telling first. */
  readonly missing: readonly string[];
}

/** What is common to all occupations together: built once for many comparisons. */
export interface SkillWorld {
  /** Skill -> macro-skill. A macro-skill that ROME links directly stands for itself. */
  readonly macroSkillOf: ReadonlyMap<string, string>;
  /** Number of occupations that ask a skill. */
  readonly frequencies: ReadonlyMap<string, number>;
}

type Skilled = Pick<BridgeOccupation, 'skills'>;

/** A skill at the heart of the occupation tells more of it than one as rare that is not. */
const CORE = 2;

/**
 * A skill is missing only if this occupation has none of the same macro-skill: who can "tailler les haies" is not told
 * to learn "tailler les arbres". What is not at the heart is left out: it may be learnt on the job, or never be asked.
 */
export function compareSkills(from: Skilled, to: Skilled, world: SkillWorld): SkillComparison {
  const macroSkill = (code: string) => world.macroSkillOf.get(code) ?? code;
  const own = new Set(allOf(from.skills));
  const near = new Set([...own].map(macroSkill));
  const core = new Set(to.skills.core);
  const telling = (code: string) => (core.has(code) ? CORE : 1) / (world.frequencies.get(code) ?? 1);
  const sort = (codes: string[]) => codes.sort((a, b) => telling(b) - telling(a) || (a < b ? -1 : 1));
  return {
    shared: sort(allOf(to.skills).filter((code) => own.has(code))),
    missing: sort(to.skills.core.filter((code) => !own.has(code) && !near.has(macroSkill(code)))),
  };
}

/** Of the lowest way in. `unknown`: the sources are silent on one of the two. */
export type LevelChange = 'same' | 'higher' | 'lower' | 'unknown';

/** Below the CAP (3) and above the doctorate (8). */
const WITHOUT_DIPLOMA = 2;
const HEALTH_DOCTORATE = 9;

/** From the lowest level that opens one to the lowest that opens the other: what one would need at least. */
export function compareAccess(from: ResolvedAccess, to: ResolvedAccess): LevelChange {
  const [start, end] = [lowestLevel(from), lowestLevel(to)];
  if (start === null || end === null) return 'unknown';
  if (start === end) return 'same';
  return end > start ? 'higher' : 'lower';
}

/** Experience that stands for a diploma says nothing of its level. */
function lowestLevel({ levels, withoutDiploma, healthDoctorate }: ResolvedAccess): number | null {
  if (withoutDiploma === 'yes') return WITHOUT_DIPLOMA;
  if (healthDoctorate) return HEALTH_DOCTORATE;
  return levels.length === 0 ? null : Math.min(...levels);
}
