// Words that stand for several: "AESH" for the first letters of a name, "drh" for what our table says it means.
// They reach entries directly, not through one term.
import type { Entry } from './entries.ts';
import type { Likenesses } from './lookup.ts';
import { frequency, type Postings } from './postings.ts';
import type { Token } from './tokens.ts';
import { LIKENESS } from './weights.ts';

export interface DirectHit {
  readonly entry: number;
  readonly likeness: number;
  /** Weight of the words of the label that it covers. */
  readonly labelWeight: number;
}

export interface WholeNames {
  readonly entries: readonly Entry[];
  readonly postings: Postings;
  readonly weightOfTerm: Float64Array;
  readonly coreWeight: Float64Array;
  /** First letters of the words of each name: "Conseiller principal d'éducation" -> "cpe"; else empty. */
  readonly initials: readonly string[];
  /** Words of our table: term -> what it means. */
  readonly meanings: ReadonlyMap<number, readonly (readonly number[])[]>;
}

const LONGEST_ACRONYM = 6;
/** Three small letters are too often something else; in capitals they are not. */
const SHORTEST_ACRONYM = 4;
const SHORTEST_IN_CAPITALS = 3;

/** Entries whose words begin with the letters typed. */
export function findInitials({ text, capitals }: Token, { initials, coreWeight }: WholeNames): DirectHit[] {
  const shortest = capitals ? SHORTEST_IN_CAPITALS : SHORTEST_ACRONYM;
  if (text.length > LONGEST_ACRONYM || text.length < shortest) return [];
  const hits: DirectHit[] = [];
  initials.forEach((letters, entry) => {
    const labelWeight = coreWeight[entry] ?? 0;
    if (letters === text) hits.push({ entry, likeness: LIKENESS.initials, labelWeight });
    else if (capitals && (letters.startsWith(text) || letters.endsWith(text))) {
      hits.push({
        entry,
        likeness: LIKENESS.initialsOfPart,
        labelWeight: (labelWeight * text.length) / letters.length,
      });
    }
  });
  return hits;
}

/** Entries that hold every word of a meaning: "drh" means "directeur des ressources humaines". */
export function findMeanings(
  found: Likenesses,
  { meanings, entries, postings, weightOfTerm }: WholeNames,
): DirectHit[] {
  const hits: DirectHit[] = [];
  for (const [term, likeness] of found) {
    if (likeness < LIKENESS.sameStem) continue;
    for (const meaning of meanings.get(term) ?? []) {
      if (meaning.length < 2) continue;
      const [rarest = 0] = [...meaning].sort((a, b) => frequency(postings, a) - frequency(postings, b));
      const labelWeight = meaning.reduce((sum, word) => sum + (weightOfTerm[word] ?? 0), 0);
      for (const entry of postings.ids.subarray(
        postings.starts[rarest] ?? 0,
        postings.starts[rarest + 1] ?? 0,
      )) {
        const terms = entries[entry]?.terms ?? [];
        if (meaning.every((word) => terms.includes(word))) {
          hits.push({ entry, likeness: likeness * LIKENESS.synonym, labelWeight });
        }
      }
    }
  }
  return hits;
}
