// How much each criterion counts in a match. Interests and skills are weighed by their rarity besides (idf).

/** Points, before rarity. Rows say why. */
export const MATCHING_WEIGHTS = {
  /** The unit: what an occupation gains when its principal interest is one of those chosen. */
  interest: 1,
  /** A secondary interest says less of the daily work than the principal one, yet is not nothing. */
  secondaryInterest: 0.6,
  /** There are 507 macro-skills and one ticks many of them: one alone weighs less than an interest. */
  skill: 0.5,
  /** A skill that is not at the heart of the occupation. */
  secondarySkill: 0.5,
  /** A whole occupation says as much as a handful of skills that one would have ticked. */
  current: 4,
  /** The self-discovery only parts what interests leave equal or nearly: less than the least that an interest gives. */
  riasec: 0.2,
} as const;

/** Rarity among `total` occupations of what `holders` of them have: 1 when all have it, more when few do. */
export function rarity(total: number, holders: number): number {
  return holders === 0 ? 0 : 1 + Math.log(total / holders) / Math.log(total);
}
