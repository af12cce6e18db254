// Applies the tables kept by hand to what the sources link: links refused, then links added. A row that changes nothing
// is an error: the sources have moved, and it would hide it.
import type { Appellation } from '#schemas/appellation.ts';
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Training } from '#schemas/training.ts';
import type { Problem } from '../../problems.ts';
import { normalizeTitle } from './titles.ts';

type Link = Training['leadsTo'][number];
type Row = TrainingCuratedTables['refusedLinks'][number];

export const REFUSED_FILE = 'curated/trainings/refused-links.json';
export const ADDED_FILE = 'curated/trainings/added-links.json';

export interface CuratedLinks {
  readonly apply: (title: string, said: readonly Link[]) => Link[];
  /** After all the trainings: rows that no training needed, and codes and names that ROME does not know. */
  readonly check: () => Problem[];
}

export function createCuratedLinks(
  { refusedLinks, addedLinks }: Pick<TrainingCuratedTables, 'refusedLinks' | 'addedLinks'>,
  occupations: readonly Pick<Occupation, 'id'>[],
  appellations: readonly Pick<Appellation, 'occupation' | 'label'>[],
): CuratedLinks {
  const codes = new Set(occupations.map(({ id }) => id));
  const labels = new Set(appellations.map(({ occupation, label }) => `${occupation} ${label}`));
  const used = new Set<string>();
  const rowsFor = <Some extends Row>(rows: readonly Some[], title: string) =>
    rows.filter((row) => row.title === null || startsWith(title, row.title));
  return {
    apply: (title, said) => {
      const refusing = rowsFor(refusedLinks, title);
      const kept = said.filter(({ code }) => {
        const rows = refusing.filter((row) => row.codes.includes(code));
        for (const row of rows) used.add(keyOf(REFUSED_FILE, row, code));
        return rows.length === 0;
      });
      const added: Link[] = [];
      for (const row of rowsFor(addedLinks, title)) {
        for (const code of row.codes) {
          const isKnown = [...added, ...kept].some(
            (link) => link.code === code && link.precision === 'occupation',
          );
          if (isKnown) continue;
          used.add(keyOf(ADDED_FILE, row, code));
          added.push({ code, name: row.name ?? null, precision: 'occupation', origins: ['curated'] });
        }
      }
      return [...added, ...kept];
    },
    check: () => [
      ...useless(REFUSED_FILE, refusedLinks, used, 'a link that a source says of a training so titled'),
      ...useless(ADDED_FILE, addedLinks, used, 'a link that no source says of a training so titled'),
      ...addedLinks
        .flatMap(({ codes }) => codes)
        .filter((code) => !codes.has(code))
        .map((found) => ({ file: ADDED_FILE, column: 'codes', found, expected: 'an occupation of ROME' })),
      ...addedLinks.flatMap(({ codes: named, name }) =>
        name === undefined || named.every((code) => labels.has(`${code} ${name}`))
          ? []
          : [{ file: ADDED_FILE, column: 'name', found: name, expected: `an appellation of ${named}` }],
      ),
    ],
  };
}

function useless(file: string, rows: readonly Row[], used: ReadonlySet<string>, expected: string): Problem[] {
  return rows.flatMap((row) =>
    row.codes
      .filter((code) => !used.has(keyOf(file, row, code)))
      .map((code) => ({
        file,
        column: 'codes',
        found: `${code} of ${row.title ?? 'any training'}`,
        expected,
      })),
  );
}

/** Whole words: "CAP Ma" does not start "CAP Maçon". */
function startsWith(title: string, start: string): boolean {
  return `${normalizeTitle(title)} `.startsWith(`${normalizeTitle(start)} `);
}

function keyOf(file: string, { title }: Row, code: string): string {
  return `${file} ${title} ${code}`;
}
