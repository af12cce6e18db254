// Chooses, for each occupation, the job family whose recruitment a page shows. ROME V3 -> FAP depends on the
// qualification, which the title tells ("technicien", "chef d'équipe"), or the executive flag. Families are never
// averaged: a mason would become one tenth an engineer.
import { fold } from '#domain/text/fold.ts';
import { splitTitle } from '#domain/titles/split-title.ts';
import type {
  JobFamily,
  OccupationJobFamilies,
  PrincipalJobFamily,
  QualificationWord,
} from '#schemas/job-family.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Problem } from '../problems.ts';
import { type JobFamilySources, UNKNOWN_QUALIFICATION } from '../sources/job-families.ts';
import { sortedById, sortedUnique } from './sorting.ts';

const EXECUTIVE = '9';
/** Qualified employee; the passage table gives the qualified worker the same family nearly everywhere. */
const DEFAULT = '6';

type Described = Pick<Occupation, 'id' | 'title' | 'parent' | 'executive'>;

interface PrincipalRule {
  /** curated/qualification-words.json */
  readonly words: readonly QualificationWord[];
  /** curated/principal-job-families.json */
  readonly exceptions: readonly PrincipalJobFamily[];
}

/** A parent without row in the passage table, or an exception that speaks of nothing known, goes to `problems`. */
export function buildOccupationJobFamilies(
  occupations: readonly Described[],
  { passage }: Pick<JobFamilySources, 'passage'>,
  jobFamilies: readonly JobFamily[],
  rule: PrincipalRule,
  problems: Problem[],
): OccupationJobFamilies[] {
  const surveyed = new Set(jobFamilies.filter((family) => family.surveyed).map((family) => family.id));
  checkExceptions(rule.exceptions, occupations, surveyed, problems);
  const rowsOfParent = Map.groupBy(passage.rows, (row) => row.ROME);
  return sortedById(
    occupations.flatMap((occupation): OccupationJobFamilies[] => {
      const rows = rowsOfParent.get(occupation.parent);
      if (rows === undefined) {
        const expected = `rows for this ROME V3 code, the parent of ${occupation.id}`;
        problems.push({ file: passage.file, column: 'ROME', found: occupation.parent, expected });
        return [];
      }
      const byQualification = new Map(
        rows
          .map((row) => [row.Qualif, row.FAP341.slice(0, 5)] as const)
          .filter(([, family]) => surveyed.has(family)),
      );
      return [{ id: occupation.id, ...choosePrincipal(occupation, byQualification, rule) }];
    }),
  );
}

/** `byQualification`: the surveyed families of the parent. Empty for the public service, which no rule covers. */
export function choosePrincipal(
  occupation: Described,
  byQualification: ReadonlyMap<string, string>,
  { words, exceptions }: PrincipalRule,
): Omit<OccupationJobFamilies, 'id'> {
  const families = sortedUnique(byQualification.values());
  const chosen = (
    principal: string | null,
    reason: NonNullable<OccupationJobFamilies['reason']>,
    because: string | null = null,
  ) => ({
    principal,
    others: families.filter((family) => family !== principal),
    reason,
    because,
    covered: true,
  });

  const exception = exceptions.find((row) => row.code === occupation.id);
  if (exception !== undefined) return chosen(exception.jobFamily, 'curated', exception.reason);
  const [only] = families;
  if (only === undefined) return { principal: null, others: [], reason: null, because: null, covered: false };
  if (families.length === 1) return chosen(only, 'only');
  const familyOf = (qualification: string) =>
    byQualification.get(qualification) ??
    byQualification.get(DEFAULT) ??
    byQualification.get(UNKNOWN_QUALIFICATION) ??
    only;
  const word = findQualificationWord(occupation, words);
  if (word !== null) return chosen(familyOf(word.qualification), 'title', word.word);
  if (occupation.executive === 'yes') return chosen(familyOf(EXECUTIVE), 'executive');
  return chosen(familyOf(DEFAULT), 'default');
}

/** The masculine form is read, put together again: "Chef / Cheffe d'équipe" is read as "chef d'équipe". */
export function findQualificationWord(
  { title, executive }: Pick<Occupation, 'title' | 'executive'>,
  words: readonly QualificationWord[],
): QualificationWord | null {
  const { masculine, complement } = splitTitle(title);
  const read = fold(`${masculine} ${complement}`).replaceAll('\u2019', "'");
  const fits = ({ word, place, when }: QualificationWord) => {
    if (when === 'not-executive' && executive === 'yes') return false;
    return read.startsWith(word) || (place === 'anywhere' && new RegExp(`[^a-z]${word}`).test(read));
  };
  return words.find(fits) ?? null;
}

function checkExceptions(
  exceptions: readonly PrincipalJobFamily[],
  occupations: readonly Described[],
  surveyed: ReadonlySet<string>,
  problems: Problem[],
): void {
  const file = 'curated/principal-job-families.json';
  const codes = new Set(occupations.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { code, jobFamily } of exceptions) {
    const tell = (column: string, found: string, expected: string) =>
      problems.push({ file, column, found, expected });
    if (!codes.has(code)) tell('code', code, 'a code that exists in this version of the nomenclature');
    if (seen.has(code)) tell('code', code, 'one row only for this code');
    if (jobFamily !== null && !surveyed.has(jobFamily)) {
      tell(`${code}.jobFamily`, jobFamily, 'a job family that the survey asks about');
    }
    seen.add(code);
  }
}
