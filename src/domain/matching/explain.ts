// Why an occupation is in the answer: which criteria it meets, how far, and what is missing or not known.
import { type ConditionId, stateOfWish, type WishState } from './conditions.ts';
import { type Criteria, LEVEL_CHOICES, type LevelChoice } from './criteria.ts';
import type { Matcher, MatchingContext } from './match.ts';
import type { MatchingIndex } from './matching-data.ts';

export interface Explanation {
  /** From 0 to 1: the sum of the points of the criteria. */
  readonly total: number;
  readonly criteria: readonly CriterionReason[];
}

/** Places are those of the index. */
export type CriterionReason =
  | {
      readonly kind: 'interests';
      readonly points: number;
      readonly matched: readonly { readonly interest: number; readonly isPrincipal: boolean }[];
      readonly chosen: number;
    }
  | {
      readonly kind: 'skills';
      readonly points: number;
      readonly matched: readonly { readonly skill: number; readonly isCore: boolean }[];
      readonly chosen: number;
      /** Those at the heart of the occupation that were not chosen. */
      readonly missing: readonly number[];
    }
  | {
      readonly kind: 'current';
      readonly points: number;
      /** From 0 to 1; `null`: not among the nearest. */
      readonly similarity: number | null;
      readonly shared: readonly number[];
      /** Those at the heart of the occupation that the present one does not ask for. */
      readonly missing: readonly number[];
    }
  | { readonly kind: 'riasec'; readonly points: number }
  | { readonly kind: 'level'; readonly points: 0; readonly state: 'fits' | 'unknown' }
  | {
      readonly kind: 'conditions';
      readonly points: 0;
      readonly wishes: readonly {
        readonly condition: ConditionId;
        readonly wish: 'wanted' | 'avoided';
        readonly state: WishState;
      }[];
    };

/** One reason for each criterion that was chosen, in the order of the form. */
export function explain(
  { index, pointsOf }: Matcher,
  occupation: number,
  criteria: Criteria,
  context: MatchingContext,
): Explanation {
  const points = pointsOf(occupation, criteria, context);
  const core = index.coreSkillsOf[occupation] ?? [];
  const others = index.otherSkillsOf[occupation] ?? [];
  const reasons: CriterionReason[] = [];
  if (criteria.interests.length > 0) {
    const own = index.interestsOf[occupation] ?? [];
    reasons.push({
      kind: 'interests',
      points: points.interests,
      matched: own.flatMap((interest, rank) =>
        criteria.interests.includes(index.interests[interest] ?? '')
          ? [{ interest, isPrincipal: rank === 0 }]
          : [],
      ),
      chosen: criteria.interests.length,
    });
  }
  if (criteria.skills.length > 0) {
    const isChosen = (skill: number) => criteria.skills.includes(index.skills[skill]?.[0] ?? '');
    reasons.push({
      kind: 'skills',
      points: points.skills,
      matched: [
        ...core.filter(isChosen).map((skill) => ({ skill, isCore: true })),
        ...others.filter(isChosen).map((skill) => ({ skill, isCore: false })),
      ],
      chosen: criteria.skills.length,
      missing: core.filter((skill) => !isChosen(skill)),
    });
  }
  const current = index.placeOfCode.get(criteria.current ?? '');
  if (current !== undefined) {
    reasons.push({
      kind: 'current',
      points: points.current,
      similarity: context.near.find((each) => each.occupation === occupation)?.similarity ?? null,
      ...compareSkills(index, current, occupation),
    });
  }
  if (criteria.riasec !== null) reasons.push({ kind: 'riasec', points: points.riasec });
  if (criteria.levels.length > 0) {
    reasons.push({ kind: 'level', points: 0, state: index.levelMask[occupation] === 0 ? 'unknown' : 'fits' });
  }
  const mask = index.conditionMask[occupation] ?? 0;
  const wishes = (['wanted', 'avoided'] as const).flatMap((wish) =>
    criteria[wish].map((condition) => ({ condition, wish, state: stateOfWish(mask, condition, wish) })),
  );
  if (wishes.length > 0) reasons.push({ kind: 'conditions', points: 0, wishes });
  return { total: reasons.reduce((sum, reason) => sum + reason.points, 0), criteria: reasons };
}

/** Skills at the heart of an occupation that another one asks for too, and those that it does not. */
function compareSkills({ coreSkillsOf, otherSkillsOf }: MatchingIndex, from: number, to: number) {
  const brought = new Set([...(coreSkillsOf[from] ?? []), ...(otherSkillsOf[from] ?? [])]);
  const asked = coreSkillsOf[to] ?? [];
  return {
    shared: asked.filter((skill) => brought.has(skill)),
    missing: asked.filter((skill) => !brought.has(skill)),
  };
}

/** Ways in that a mask names: `0` without a diploma, then levels, ascending. Empty: nobody says. */
export function levelsOfMask(mask: number): LevelChoice[] {
  return LEVEL_CHOICES.filter((level) => (mask & (1 << level)) !== 0);
}
