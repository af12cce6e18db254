// Which occupations answer the criteria, best first. Pure and deterministic; the buffers are those of the matcher, so
// that an answer costs no memory: read it before asking again.

import { HEAVIEST, RIASEC_LETTERS } from '#domain/discovery/discover.ts';
import { bitOfCondition } from './conditions.ts';
import { asksForLikeness, type Criteria } from './criteria.ts';
import type { Holders, MatchingIndex } from './matching-data.ts';
import { MATCHING_WEIGHTS, rarity } from './weights.ts';

/** What depends on the choice of a place or of an occupation, and is fetched for it. */
export interface MatchingContext {
  /** Of each job family of the index, its rank in the place, from 1; 0: unknown. `null` before a place is chosen. */
  readonly potentialRanks: Uint16Array | null;
  /** Occupations near the present one: their places in the index and how near they are, from 0 to 1. */
  readonly near: readonly { readonly occupation: number; readonly similarity: number }[];
}

export const NO_CONTEXT: MatchingContext = { potentialRanks: null, near: [] };

/** 0: fits, 1: something is not known, 2: something one avoids is mentioned. */
export type Tier = 0 | 1 | 2;

export interface Answer {
  /** Places in the index, best first. */
  readonly order: Int32Array;
  /** How many are of each tier, which follow one another in `order`. */
  readonly tiers: readonly [number, number, number];
}

export interface Matcher {
  readonly index: MatchingIndex;
  readonly match: (criteria: Criteria, context: MatchingContext) => Answer;
  /** The same occupations in no order: for who counts them. */
  readonly sift: (criteria: Criteria, context: MatchingContext) => Answer;
  /** Why: the points of one occupation by criterion, out of all that could be had. */
  readonly pointsOf: (occupation: number, criteria: Criteria, context: MatchingContext) => Points;
}

/** From 0 to 1 each, all four out of the same whole: their sum is the total. */
export interface Points {
  readonly interests: number;
  readonly skills: number;
  readonly current: number;
  readonly riasec: number;
}

const OUT = 3;

export function createMatcher(index: MatchingIndex): Matcher {
  const { size } = index;
  const totals = new Float64Array(size);
  const isAlike = new Uint8Array(size);
  const tierOf = new Uint8Array(size);
  const order = new Int32Array(size);
  const ranks = new Uint16Array(size);
  const interestWeights = weigh(index.interestHolders, size, MATCHING_WEIGHTS.interest);
  const skillWeights = weigh(index.skillHolders, size, MATCHING_WEIGHTS.skill);
  const interestPlaces = new Map(index.interests.map((code, place) => [code, place]));
  const skillPlaces = new Map(index.skills.map(([code], place) => [code, place]));

  const add = (holders: Holders | undefined, weight: number, secondary: number) => {
    if (holders === undefined) return;
    for (const occupation of holders.first) {
      totals[occupation] = (totals[occupation] ?? 0) + weight;
      isAlike[occupation] = 1;
    }
    for (const occupation of holders.others) {
      totals[occupation] = (totals[occupation] ?? 0) + weight * secondary;
      isAlike[occupation] = 1;
    }
  };

  function gather(criteria: Criteria, { near }: MatchingContext): void {
    totals.fill(0);
    isAlike.fill(0);
    // Always in the same order: sums of fractions depend on it, and parted equals would depend on the choice's order.
    for (const code of criteria.interests.toSorted()) {
      const place = interestPlaces.get(code) ?? -1;
      add(index.interestHolders[place], interestWeights[place] ?? 0, MATCHING_WEIGHTS.secondaryInterest);
    }
    for (const code of criteria.skills.toSorted()) {
      const place = skillPlaces.get(code) ?? -1;
      add(index.skillHolders[place], skillWeights[place] ?? 0, MATCHING_WEIGHTS.secondarySkill);
    }
    if (criteria.current !== null) {
      for (const { occupation, similarity } of near) {
        totals[occupation] = (totals[occupation] ?? 0) + MATCHING_WEIGHTS.current * similarity;
        isAlike[occupation] = 1;
      }
    }
    if (criteria.riasec !== null) {
      for (let each = 0; each < size; each += 1) {
        totals[each] = (totals[each] ?? 0) + leaning(index, each, criteria.riasec);
      }
    }
  }

  function sift(criteria: Criteria, context: MatchingContext): Answer {
    gather(criteria, context);
    const sieve = createSieve(index, criteria);
    const mustBeAlike = asksForLikeness(criteria);
    const current = index.placeOfCode.get(criteria.current ?? '');
    const tiers: [number, number, number] = [0, 0, 0];
    let count = 0;
    for (let each = 0; each < size; each += 1) {
      const tier = each === current || (mustBeAlike && isAlike[each] === 0) ? OUT : sieve(each);
      tierOf[each] = tier;
      if (tier === OUT) continue;
      tiers[tier as Tier] += 1;
      order[count] = each;
      count += 1;
    }
    return { order: order.subarray(0, count), tiers };
  }

  function match(criteria: Criteria, context: MatchingContext): Answer {
    const { order: found, tiers } = sift(criteria, context);
    const family = index.jobFamily;
    const { potentialRanks } = context;
    const tierFirst = (a: number, b: number) => (tierOf[a] ?? 0) - (tierOf[b] ?? 0);
    const byTotal = (a: number, b: number) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b;
    if (criteria.sort === 'name') found.sort((a, b) => tierFirst(a, b) || a - b);
    else if (criteria.sort === 'potential' && potentialRanks !== null) {
      // What is not known comes last, and is not hidden.
      for (const each of found) ranks[each] = (potentialRanks[family[each] ?? -1] ?? 0) || 0xffff;
      found.sort((a, b) => tierFirst(a, b) || (ranks[a] ?? 0) - (ranks[b] ?? 0) || byTotal(a, b));
    } else found.sort((a, b) => tierFirst(a, b) || byTotal(a, b));
    return { order: found, tiers };
  }

  function pointsOf(occupation: number, criteria: Criteria, { near }: MatchingContext): Points {
    const sum = (
      codes: readonly string[],
      places: ReadonlyMap<string, number>,
      weights: Float64Array,
      strength: (place: number) => number,
    ) => {
      let points = 0;
      let whole = 0;
      for (const code of codes.toSorted()) {
        const place = places.get(code) ?? -1;
        const weight = weights[place] ?? 0;
        points += weight * strength(place);
        whole += weight;
      }
      return { points, whole };
    };
    const interests = sum(criteria.interests, interestPlaces, interestWeights, (place) => {
      const rank = index.interestsOf[occupation]?.indexOf(place) ?? -1;
      return rank === -1 ? 0 : rank === 0 ? 1 : MATCHING_WEIGHTS.secondaryInterest;
    });
    const skills = sum(criteria.skills, skillPlaces, skillWeights, (place) => {
      if (index.coreSkillsOf[occupation]?.includes(place)) return 1;
      return index.otherSkillsOf[occupation]?.includes(place) ? MATCHING_WEIGHTS.secondarySkill : 0;
    });
    const isNear = near.find((each) => each.occupation === occupation);
    const current = criteria.current === null ? 0 : MATCHING_WEIGHTS.current * (isNear?.similarity ?? 0);
    const riasec = criteria.riasec === null ? 0 : leaning(index, occupation, criteria.riasec);
    const whole =
      interests.whole +
        skills.whole +
        (criteria.current === null ? 0 : MATCHING_WEIGHTS.current) +
        (criteria.riasec === null ? 0 : MATCHING_WEIGHTS.riasec) || 1;
    return {
      interests: interests.points / whole,
      skills: skills.points / whole,
      current: current / whole,
      riasec: riasec / whole,
    };
  }

  return { index, match, sift, pointsOf };
}

/** Tells the tier of an occupation, or that a criterion leaves it out. */
export function createSieve(index: MatchingIndex, criteria: Criteria): (occupation: number) => number {
  const { green, digital, wanted, avoided } = criteria;
  const isInDomains = maskDomains(index, criteria.domains);
  const sectors = maskSectors(index, criteria.sectors);
  const levels = criteria.levels.reduce<number>((mask, level) => mask | (1 << level), 0);
  const wants = wanted.reduce((mask, id) => mask | bitOfCondition(id), 0);
  const avoids = avoided.reduce((mask, id) => mask | bitOfCondition(id), 0);
  return (each) => {
    if (green && index.isGreen[each] === 0) return OUT;
    if (digital && index.isDigital[each] === 0) return OUT;
    if (isInDomains !== null && isInDomains[index.domain[each] ?? 0] === 0) return OUT;
    if (sectors !== 0 && ((index.sectorMask[each] ?? 0) & sectors) === 0) return OUT;
    const known = index.levelMask[each] ?? 0;
    if (levels !== 0 && known !== 0 && (known & levels) === 0) return OUT;
    const mentioned = index.conditionMask[each] ?? 0;
    if ((mentioned & avoids) !== 0) return 2;
    const isUnknown = (levels !== 0 && known === 0) || (mentioned & wants) !== wants;
    return isUnknown ? 1 : 0;
  };
}

/** `null` where nothing is asked. */
function maskDomains({ domains }: MatchingIndex, chosen: readonly string[]): Uint8Array | null {
  if (chosen.length === 0) return null;
  return Uint8Array.from(domains, ([code]) =>
    Number(chosen.includes(code) || chosen.includes(code.slice(0, 1))),
  );
}

function maskSectors({ sectors }: MatchingIndex, chosen: readonly string[]): number {
  return sectors.reduce((mask, [slug], bit) => (chosen.includes(slug) ? mask | (1 << bit) : mask), 0);
}

/** What rarity makes of a weight, by item. */
function weigh(holders: readonly Holders[], size: number, weight: number): Float64Array {
  return Float64Array.from(
    holders,
    ({ first, others }) => weight * rarity(size, first.length + others.length),
  );
}

/** How much the letters of an occupation lean as the person does: two thirds for the major one. */
function leaning(
  { major, minor }: MatchingIndex,
  occupation: number,
  weights: NonNullable<Criteria['riasec']>,
): number {
  const of = (place: number | undefined) => {
    const letter = RIASEC_LETTERS[place ?? -1];
    return letter === undefined ? 0 : weights[letter];
  };
  return (MATCHING_WEIGHTS.riasec * (2 * of(major[occupation]) + of(minor[occupation]))) / (3 * HEAVIEST);
}
