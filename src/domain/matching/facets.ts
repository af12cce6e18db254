// What each choice would leave, told beside it; and what to drop when too little is left.
import { CONDITIONS } from './conditions.ts';
import { type Criteria, LEVEL_CHOICES, NO_CRITERIA } from './criteria.ts';
import type { Matcher, MatchingContext } from './match.ts';

/** Numbers of occupations, in the order of the choices of the index. */
export interface Facets {
  /** Among those that the other kinds of criteria leave. */
  readonly interests: readonly number[];
  readonly skills: readonly number[];
  readonly majorDomains: readonly number[];
  readonly domains: readonly number[];
  readonly sectors: readonly number[];
  readonly levels: readonly number[];
  /** Those of the answer for which the condition is mentioned. */
  readonly conditions: readonly number[];
  readonly green: number;
  readonly digital: number;
}

/** A choice counts what it would leave once its own kind is set aside: choices of one kind add up. */
export function countFacets({ index, sift }: Matcher, criteria: Criteria, context: MatchingContext): Facets {
  const answerTo = (changes: Partial<Criteria>) => sift({ ...criteria, ...changes }, context).order;
  const tally = (length: number, order: Int32Array, add: (counts: number[], occupation: number) => void) => {
    const counts = new Array<number>(length).fill(0);
    for (const occupation of order) add(counts, occupation);
    return counts;
  };
  const bump = (counts: number[], place: number | undefined) => {
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  };
  const bits = (mask: number, counts: number[], positions: readonly number[]) => {
    for (const [place, bit] of positions.entries()) if ((mask & (1 << bit)) !== 0) bump(counts, place);
  };
  const majorPlaces = new Map(index.majorDomains.map(([code], place) => [code, place]));
  const majorOf = index.domains.map(([code]) => majorPlaces.get(code.slice(0, 1)));
  const sectorBits = index.sectors.map((_, bit) => bit);
  const conditionBits = CONDITIONS.map((_, bit) => bit);

  const filtersOnly = answerTo({ interests: [], skills: [], current: null });
  const interests = tally(index.interests.length, filtersOnly, (counts, each) => {
    for (const interest of index.interestsOf[each] ?? []) bump(counts, interest);
  });
  const skills = tally(index.skills.length, filtersOnly, (counts, each) => {
    for (const skill of index.coreSkillsOf[each] ?? []) bump(counts, skill);
    for (const skill of index.otherSkillsOf[each] ?? []) bump(counts, skill);
  });
  const anyDomain = answerTo({ domains: [] });
  const domains = tally(index.domains.length, anyDomain, (counts, each) => bump(counts, index.domain[each]));
  const majorDomains = new Array<number>(index.majorDomains.length).fill(0);
  for (const [place, count] of domains.entries()) {
    const major = majorOf[place];
    if (major !== undefined) majorDomains[major] = (majorDomains[major] ?? 0) + count;
  }
  const sectors = tally(index.sectors.length, answerTo({ sectors: [] }), (counts, each) =>
    bits(index.sectorMask[each] ?? 0, counts, sectorBits),
  );
  const levels = tally(LEVEL_CHOICES.length, answerTo({ levels: [] }), (counts, each) =>
    bits(index.levelMask[each] ?? 0, counts, LEVEL_CHOICES),
  );
  const conditions = tally(CONDITIONS.length, answerTo({ wanted: [], avoided: [] }), (counts, each) =>
    bits(index.conditionMask[each] ?? 0, counts, conditionBits),
  );
  return {
    interests,
    skills,
    majorDomains,
    domains,
    sectors,
    levels,
    conditions,
    green: answerTo({ green: true }).length,
    digital: answerTo({ digital: true }).length,
  };
}

/** A kind of criterion that could be dropped. */
export type Droppable =
  | 'interests'
  | 'skills'
  | 'current'
  | 'domains'
  | 'sectors'
  | 'levels'
  | 'green'
  | 'digital';

export interface Widening {
  readonly drop: Droppable;
  /** How many occupations would then answer. */
  readonly count: number;
}

const DROPPABLE: readonly Droppable[] = [
  'sectors',
  'domains',
  'green',
  'digital',
  'levels',
  'current',
  'skills',
  'interests',
];

/** Fewer results than this is too little to choose from. */
export const TOO_FEW = 5;

/**
 * Which criteria leave so little: those whose removal gives more, most first. Empty when there is enough.
 * @param here how many occupations answer.
 */
export function proposeWidenings(
  { sift }: Matcher,
  criteria: Criteria,
  context: MatchingContext,
  here: number,
): Widening[] {
  if (here >= TOO_FEW) return [];
  return DROPPABLE.filter((kind) => isChosen(criteria, kind))
    .map((drop) => ({
      drop,
      count: sift({ ...criteria, [drop]: NO_CRITERIA[drop] }, context).order.length,
    }))
    .filter(({ count }) => count > here)
    .toSorted((a, b) => b.count - a.count);
}

function isChosen(criteria: Criteria, kind: Droppable): boolean {
  const value = criteria[kind];
  return Array.isArray(value) ? value.length > 0 : value !== NO_CRITERIA[kind];
}
