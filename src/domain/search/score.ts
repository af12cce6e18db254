// Scores what the words of the query reach: the best entry of each occupation or page speaks for it.
import type { Query } from './query.ts';
import type { ScoringIndex, Tally } from './tally.ts';
import { FIELD_TRUST, FIELD_WEIGHT, SCORE } from './weights.ts';

export interface Scored {
  readonly target: number;
  /** The entry that speaks best for it. */
  entry: number;
  score: number;
  /** Share of the query that this entry holds. */
  share: number;
}

export interface Scoring extends ScoringIndex {
  readonly tally: (query: Query) => Tally;
}

/** From 0 below four fifths to 1 when nothing is missing: nearly the same words are nearly exact. */
const exactness = (share: number): number => Math.max(0, share - 0.8) * 5;

/** Targets reached by the query, best first. Those that hold less than `least` of it are left out. */
export function scoreTargets(query: Query, index: Scoring, least: number): Scored[] {
  const { entries, occupationCount } = index.read;
  const total = query.slots.reduce((sum, slot) => sum + slot.weight, 0);
  if (total === 0) return [];
  const onlyWeak = query.slots.every((slot) => slot.weak);
  const found = index.tally(query);
  const best = new Map<number, Scored>();
  for (const id of found.touched) {
    const entry = entries[id];
    if (entry === undefined) continue;
    const queryShare = (found.query[id] ?? 0) / total;
    const labelShare = Math.min(1, (found.label[id] ?? 0) / (index.coreWeight[id] || 1));
    const both = Math.min(queryShare, labelShare);
    const head = found.head[id] ?? 0;
    // Only a name that rests on a word of the query can begin with it.
    const start = head === 0 ? 0 : index.worthOfStart(id, query.typed, query.finished);
    if (onlyWeak && both < 0.95 && start === 0) continue;
    const phrase = entry.field === 'synonym';
    const coverage = 1 - (phrase ? SCORE.phraseCoverage : SCORE.labelCoverage) * (1 - labelShare);
    const share = queryShare * FIELD_TRUST[entry.field] * (phrase ? coverage : 1);
    const text = FIELD_WEIGHT[entry.field] * (queryShare * coverage + SCORE.exact * exactness(both));
    const whole = text + head + start;
    entry.targets.forEach((target, position) => {
      const page = target >= occupationCount;
      const pageCost = SCORE.synonymPage + SCORE.synonymPageRank * position;
      const score = phrase ? text - (page ? pageCost : SCORE.synonymRank * position) : whole;
      const known = best.get(target);
      if (known === undefined) best.set(target, { target, entry: id, score, share });
      else if (score > known.score) {
        known.entry = id;
        known.score = score;
        known.share = share;
      }
    });
  }
  const kept: Scored[] = [];
  for (const one of best.values()) {
    const spread = Math.max((found.spread[one.target] ?? 0) / total, one.share);
    if (spread < least) continue;
    const inOrder = entries[one.entry]?.field === 'synonym';
    const general = index.general.has(one.target) && !inOrder ? SCORE.general : 0;
    one.score += SCORE.occupationCoverage * spread + general;
    kept.push(one);
  }
  return kept.sort(byScore);
}

/** Ties are broken by the order of the codes, so that the same query always gives the same list. */
export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.target - b.target;
