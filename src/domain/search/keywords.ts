// The everyday words of our texts, which lead to occupations whose names do not say them: "piqûre" to nurses. Fetched apart
// from the index, by those whose query needs them: the index is at its budget.
import { deltas } from '../deltas.ts';
import { listOfStrings, listsOfNumbers, record } from './guards.ts';
import { packLabel } from './pack-label.ts';
import type { SearchAnswer } from './results.ts';
import { SCORE } from './weights.ts';

export interface KeywordPayload {
  readonly version: 1;
  /** How many occupations the index has: those of another one would be others. */
  readonly occupations: number;
  /** Packed as the labels of the index. */
  readonly keywords: readonly string[];
  /** For each, the places of its occupations in the list of codes of the index, as steps. */
  readonly of: readonly (readonly number[])[];
}

/** @param codes those of the index, in its order @param words ROME code -> its keywords */
export function buildKeywords(
  codes: readonly string[],
  words: ReadonlyMap<string, readonly string[]>,
): KeywordPayload {
  const of = new Map<string, number[]>();
  codes.forEach((code, index) => {
    for (const word of words.get(code) ?? []) {
      const packed = packLabel(word);
      of.set(packed, [...(of.get(packed) ?? []), index]);
    }
  });
  const sorted = [...of].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: 1,
    occupations: codes.length,
    keywords: sorted.map(([word]) => word),
    of: sorted.map(([, indexes]) => deltas(indexes)),
  };
}

/** Null when it is not a file of this version and of an index of so many occupations. */
export function parseKeywords(value: unknown, occupations: number): KeywordPayload | null {
  const fields = record(value);
  if (fields === null || fields['version'] !== 1 || fields['occupations'] !== occupations) return null;
  const keywords = listOfStrings(fields['keywords']);
  const of = listsOfNumbers(fields['of']);
  if (keywords === null || of === null || of.length !== keywords.length) return null;
  return { version: 1, occupations, keywords, of };
}

/** The first letters of a word say nothing yet. */
const SHORTEST = 3;

/** Nothing answers as a name does: everyday words may. @param text what was asked */
export function needsKeywords({ results, undecided, notYet }: SearchAnswer, text: string): boolean {
  if (undecided || notYet || text.trim().length < SHORTEST) return false;
  return (results[0]?.score ?? 0) < SCORE.sure;
}
