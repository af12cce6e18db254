// Checks against the previous run: a file that shrinks or swells is a truncated or a different file, and a code whose
// title changed would take over the prose, synonyms and links of another occupation.
import { slugify } from '#domain/text/slug.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Source } from '#schemas/source.ts';
import type { Curated } from '../curated.ts';
import { type Facts, recordFiles } from '../facts.ts';
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

/** Says which raw files changed size: the likely reason of what else is wrong in a run, and nothing wrong in itself. */
export function explainByFileDrift(sources: readonly Source[], previous: readonly Source[]): Problem[] {
  const before = new Map(previous.flatMap(({ files }) => files).map((file) => [file.name, file]));
  return sources
    .flatMap(({ files }) => files)
    .flatMap(({ name, sha256, rows }): Problem[] => {
      const last = before.get(name);
      // Of the same file, another region takes other rows.
      if (last === undefined || last.sha256 === sha256 || !hasDrifted(rows, last.rows)) return [];
      const expected = `about the ${last.rows} rows of the previous run (is the file cut short, or another one?)`;
      return [{ file: name, found: `${rows} rows`, expected }];
    });
}

/** Nothing is compared with a file that was not there, or empty. */
function hasDrifted(count: number, before: number | undefined): boolean {
  return before !== undefined && before > 0 && Math.abs(count - before) / before > MAX_DRIFT;
}

/** `accepted`: files whose change an operator has looked at (`--accept-drift national/skills.json`). */
export function checkRowCountDrift(
  facts: Facts,
  previous: PreviousFacts,
  accepted: readonly string[],
): Problem[] {
  return recordFiles(facts).flatMap(([file, records]): Problem[] => {
    const before = previous.counts.get(file);
    if (accepted.includes(file) || !hasDrifted(records.length, before)) return [];
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
  const known = recordFiles(facts).map(([file]) => file);
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
