// Checks against the previous run: a file that shrinks or swells is a truncated or a different file, and a code
// whose title changed would take over the prose, synonyms and links of another occupation.
import { slugify } from '#domain/text/slug.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Source } from '#schemas/source.ts';
import type { Curated } from '../curated.ts';
import { type Facts, nationalFile } from '../facts.ts';
import type { Problem } from '../problems.ts';

/** Share of records by which a file may change from one run to the next without being looked at. */
const MAX_DRIFT = 0.1;

export interface PreviousFacts {
  /** Number of records of each file, by path relative to data/facts. */
  readonly counts: ReadonlyMap<string, number>;
  readonly occupations: readonly Pick<Occupation, 'id' | 'title'>[];
  /** What the previous run said of its sources: those of the regions it leaves alone are kept. */
  readonly sources: readonly Source[];
}

/** `accepted`: files whose change an operator has looked at (`--accept-drift national/skills.json`). */
export function checkRowCountDrift(
  facts: Facts,
  previous: PreviousFacts,
  accepted: readonly string[],
): Problem[] {
  return Object.entries(facts.national).flatMap(([name, records]): Problem[] => {
    const file = nationalFile(name);
    const before = previous.counts.get(file);
    if (before === undefined || before === 0 || accepted.includes(file)) return [];
    const drift = Math.abs(records.length - before) / before;
    if (drift <= MAX_DRIFT) return [];
    return [
      {
        file: `facts/${file}`,
        found: `${records.length} records`,
        expected:
          `within ${MAX_DRIFT * 100} % of the ${before} records of the previous run; ` +
          `if the change is right, run again with --accept-drift ${file}`,
      },
    ];
  });
}

/** A misspelt `--accept-drift` would be ignored without a word. */
export function checkAcceptedDrift(facts: Facts, accepted: readonly string[]): Problem[] {
  const known = Object.keys(facts.national).map(nationalFile);
  return accepted
    .filter((file) => !known.includes(file))
    .map((found) => ({ file: '--accept-drift', found, expected: `one of ${known.join(', ')}` }));
}

/** Compares titles by code; `curated/occupation-successors.json` says what became of the changed ones. */
export function checkRenamedOccupations(facts: Facts, previous: PreviousFacts, curated: Curated): Problem[] {
  const titles = new Map(facts.national.occupations.map((occupation) => [occupation.id, occupation.title]));
  // An accent put right moves no page and changes no meaning.
  const isSame = (a: string, b: string | undefined) => b !== undefined && slugify(a) === slugify(b);
  const settled = new Set(curated.occupationSuccessors.map((row) => `${row.code} ${row.oldTitle}`));
  return previous.occupations.flatMap(({ id, title }): Problem[] => {
    const now = titles.get(id);
    if (isSame(title, now) || settled.has(`${id} ${title}`)) return [];
    const change = now === undefined ? 'is gone' : `is now "${now}"`;
    return [
      {
        file: 'curated/occupation-successors.json',
        column: 'code',
        found: id,
        expected: `a row for this code, which was "${title}" and ${change}`,
      },
    ];
  });
}
