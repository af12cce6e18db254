// What a person may ask of the explorer. Every field at rest asks for nothing.
import type { RiasecWeights } from '#domain/discovery/discover.ts';
import type { ConditionId } from './conditions.ts';

export interface Criteria {
  /** Codes of interests. */
  readonly interests: readonly string[];
  /** Codes of macro-skills. */
  readonly skills: readonly string[];
  /** ROME code of one's present occupation. */
  readonly current: string | null;
  /** Codes of major domains ("J") and of domains ("J15"): any of them. */
  readonly domains: readonly string[];
  /** Slugs of the sectors of the regional dialogues: any of them. */
  readonly sectors: readonly string[];
  /** Slug of the territory whose potential is told. */
  readonly territory: string | null;
  /** Ways in that one has or accepts: any of them. */
  readonly levels: readonly LevelChoice[];
  readonly wanted: readonly ConditionId[];
  readonly avoided: readonly ConditionId[];
  /** Useful to the ecological transition. */
  readonly green: boolean;
  /** Concerned by the digital transition. */
  readonly digital: boolean;
  /** Leanings found by the self-discovery: they only part what the other criteria leave equal or nearly. */
  readonly riasec: RiasecWeights | null;
  readonly sort: MatchingSort;
}

/** `0`: without a diploma; 3 to 8: levels of the French framework. */
export const LEVEL_CHOICES = [0, 3, 4, 5, 6, 7, 8] as const;
export type LevelChoice = (typeof LEVEL_CHOICES)[number];

export const MATCHING_SORTS = ['match', 'potential', 'name'] as const;
export type MatchingSort = (typeof MATCHING_SORTS)[number];

export const NO_CRITERIA: Criteria = {
  interests: [],
  skills: [],
  current: null,
  domains: [],
  sectors: [],
  territory: null,
  levels: [],
  wanted: [],
  avoided: [],
  green: false,
  digital: false,
  riasec: null,
  sort: 'match',
};

/** Whether the answer depends on likeness: interests, skills or a present occupation. */
export function asksForLikeness({ interests, skills, current }: Criteria): boolean {
  return interests.length > 0 || skills.length > 0 || current !== null;
}
