// How alike two occupations are by what they ask: for each field a TF-IDF cosine, then a weighted sum.
//
//   similarity(a, b) = sum over fields of weight × sqrt(cosine(a, b)), from 0 to 1
//
// The square root is what makes fields add up: two trades that share a little of everything are nearer than two that
// share all their names and nothing else (recall at 10 of 0.322 with it, 0.315 without, all else alike).
import { type Requirements, TERM_FIELDS, type TermField } from './requirements.ts';
import { FIELD_WEIGHTS, type Field, RARITY_POWER, UNKNOWN_LEVEL } from './weights.ts';

export const FIELDS: readonly Field[] = [...TERM_FIELDS, 'level'];

/** Of one occupation with each of the others, by field: 0 to 1. Overwritten by the next occupation. */
export type FieldRows = Readonly<Record<Field, Float64Array>>;

export interface Neighbour {
  /** Index in the list of occupations. */
  readonly index: number;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Occupations that have a term, and its weight in the unit vector of each. */
interface Postings {
  readonly occupations: number[];
  readonly weights: number[];
}

/** Reads the similarities of one occupation after the other, without keeping them all. */
export function compareFields(requirements: readonly Requirements[]): (index: number) => FieldRows {
  const size = requirements.length;
  const rows = Object.fromEntries(FIELDS.map((field) => [field, new Float64Array(size)])) as FieldRows;
  const cosines = TERM_FIELDS.map((field) => ({ row: rows[field], fill: indexField(requirements, field) }));
  return (index) => {
    for (const { row, fill } of cosines) {
      fill(index, row);
      for (let other = 0; other < size; other += 1) row[other] = Math.sqrt(row[other] ?? 0);
    }
    const own = requirements[index]?.levels ?? null;
    for (let other = 0; other < size; other += 1) {
      rows.level[other] = compareLevels(own, requirements[other]?.levels ?? null);
    }
    return rows;
  };
}

/**
 * The nearest of each occupation, nearest first; equals in the order of the list.
 * @param most how many of each to keep
 */
export function findNearest(
  requirements: readonly Requirements[],
  most: number,
  weights: Readonly<Record<Field, number>> = FIELD_WEIGHTS,
): readonly (readonly Neighbour[])[] {
  const rowsOf = compareFields(requirements);
  const total = new Float64Array(requirements.length);
  return requirements.map((_, index) => {
    const rows = rowsOf(index);
    total.fill(0);
    for (const field of FIELDS) {
      const [row, weight] = [rows[field], weights[field]];
      for (let other = 0; other < total.length; other += 1) {
        total[other] = (total[other] ?? 0) + weight * (row[other] ?? 0);
      }
    }
    return pickNearest(total, index, most);
  });
}

/** The greatest of a row, the occupation itself apart. Sorts only what may be among them: rows are long. */
export function pickNearest(row: Float64Array, self: number, most: number): Neighbour[] {
  const least = most < row.length ? (row.toSorted().at(-most - 1) ?? 0) : 0;
  const nearest: Neighbour[] = [];
  for (let index = 0; index < row.length; index += 1) {
    const similarity = row[index] ?? 0;
    if (index !== self && similarity >= least) nearest.push({ index, similarity });
  }
  return nearest.sort((a, b) => b.similarity - a.similarity || a.index - b.index).slice(0, most);
}

/** Gives the function that writes the cosines of one occupation with all. */
function indexField(
  requirements: readonly Requirements[],
  field: TermField,
): (index: number, row: Float64Array) => void {
  const postings = new Map<string, Postings>();
  const frequencies = new Map<string, number>();
  for (const { bags } of requirements) {
    for (const term of bags[field].keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const vectors = requirements.map(({ bags }, occupation) => {
    const vector = [...bags[field]].map(
      ([term, count]) =>
        [term, count * rarity(frequencies.get(term) ?? 0, requirements.length, RARITY_POWER[field])] as const,
    );
    const norm = Math.hypot(...vector.map(([, weight]) => weight)) || 1;
    return vector.map(([term, weight]) => {
      const entry = postings.get(term) ?? { occupations: [], weights: [] };
      postings.set(term, entry);
      entry.occupations.push(occupation);
      entry.weights.push(weight / norm);
      return [entry, weight / norm] as const;
    });
  });
  return (index, row) => {
    row.fill(0);
    for (const [{ occupations, weights }, own] of vectors[index] ?? []) {
      for (let place = 0; place < occupations.length; place += 1) {
        const other = occupations[place] ?? 0;
        row[other] = (row[other] ?? 0) + own * (weights[place] ?? 0);
      }
    }
  };
}

/** What is asked everywhere tells nothing; what one occupation in a thousand asks tells most. */
function rarity(occupations: number, of: number, power: number): number {
  return Math.log((of + 1) / occupations) ** power;
}

/** 1 where the spans meet, then less with each level between them. */
function compareLevels(a: Requirements['levels'], b: Requirements['levels']): number {
  if (a === null || b === null) return UNKNOWN_LEVEL;
  const gap = Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
  return 1 / (1 + gap);
}
