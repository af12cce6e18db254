// Learns how much each field counts in the similarity of occupations, from equal weights, one weight at a time.
import { FIELDS, type FieldRows } from '#domain/bridges/similarity.ts';

/** Of one occupation: those that may be near it. */
export interface Candidates {
  /** Field by field, one candidate after the other. */
  readonly features: Float64Array;
  readonly isLink: readonly boolean[];
  /** Links of the occupation, those that are no candidate included. */
  readonly links: number;
}

const TOP = 10;
/** The order of the first places is learned too, or weights would settle on what only the tenth place tells. */
const SEEN = 30;
const ORDER = 0.5;
const STEPS = [0, 0.5, 0.75, 0.9, 1.1, 1.33, 2] as const;
const PASSES = 6;
/** Less is chance. */
const WORTH = 2e-4;

/** Adds the weighted fields up. */
export function totalOf(rows: FieldRows, weights: readonly number[], total: Float64Array): void {
  total.fill(0);
  FIELDS.forEach((field, place) => {
    const [row, weight] = [rows[field], weights[place] ?? 0];
    for (let other = 0; other < total.length; other += 1) {
      total[other] = (total[other] ?? 0) + weight * (row[other] ?? 0);
    }
  });
}

/** In the order of the fields; they add up to 1. */
export function learnFieldWeights(occupations: readonly Candidates[]): readonly number[] {
  const known = occupations.filter(({ links }) => links > 0);
  let weights = FIELDS.map(() => 1);
  let best = rate(known, weights);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = best;
    for (const place of FIELDS.keys()) {
      const now = weights[place] ?? 0;
      for (const step of STEPS) {
        const tried = weights.with(place, now * step);
        const rated = rate(known, tried);
        if (rated > best) [weights, best] = [tried, rated];
      }
    }
    if (best - before < WORTH) break;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Recall at ten, and half the discounted gain of the first places. */
function rate(occupations: readonly Candidates[], weights: readonly number[]): number {
  const scores = new Float64Array(SEEN);
  const hits = new Uint8Array(SEEN);
  let sum = 0;
  for (const { features, isLink, links } of occupations) {
    let length = 0;
    for (let candidate = 0, at = 0; candidate < isLink.length; candidate += 1, at += weights.length) {
      let score = 0;
      for (let field = 0; field < weights.length; field += 1) {
        score += (weights[field] ?? 0) * (features[at + field] ?? 0);
      }
      if (length === SEEN && score <= (scores[SEEN - 1] ?? 0)) continue;
      let place = length === SEEN ? SEEN - 1 : length;
      for (; place > 0 && (scores[place - 1] ?? 0) < score; place -= 1) {
        scores[place] = scores[place - 1] ?? 0;
        hits[place] = hits[place - 1] ?? 0;
      }
      scores[place] = score;
      hits[place] = Number(isLink[candidate]);
      if (length < SEEN) length += 1;
    }
    let [found, gain, ideal] = [0, 0, 0];
    for (let place = 0; place < SEEN; place += 1) {
      const discount = 1 / Math.log2(place + 2);
      if (place < links) ideal += discount;
      if (place >= length || hits[place] === 0) continue;
      gain += discount;
      if (place < TOP) found += 1;
    }
    sum += found / links + (ORDER * gain) / ideal;
  }
  return sum / occupations.length;
}
