// Derives the levels of access of each ROME V3 family from the occupation sheets of Onisep.
import type { OnisepAccess } from '#schemas/onisep-access.ts';
import type { Problem } from '../problems.ts';
import { sortedById } from './sorting.ts';

/** What the builder needs of a sheet and of its file: see sources/onisep-occupations.ts, which reads them. */
interface Sheets {
  readonly file: string;
  readonly rows: readonly {
    readonly id: string;
    readonly level: string;
    readonly romeV3: readonly string[];
    readonly line: number;
  }[];
}

/** `below`: less than a CAP is asked, which differs from any level. `unsaid`: differs from nothing. */
type Asked = number | 'below' | 'unsaid';

interface LevelRow {
  readonly asked: Asked;
  readonly why: string;
}

/** The words of Onisep, in the French framework of qualifications. */
const LEVELS: ReadonlyMap<string, LevelRow> = new Map<string, LevelRow>([
  ['sans diplôme', { asked: 'below', why: 'no diploma' }],
  ['3E', { asked: 'below', why: 'a class, not a diploma' }],
  [
    'Diplôme national du brevet',
    { asked: 'below', why: 'end of lower secondary school, below the framework' },
  ],
  ['CAP ou équivalent', { asked: 3, why: 'level of the CAP' }],
  ['CAP ou équivalent + 1 an', { asked: 3, why: 'a year more gives no higher level' }],
  ['Bac ou équivalent', { asked: 4, why: 'level of the bac' }],
  ['Bac + 1', { asked: 4, why: 'a year more gives no higher level' }],
  ['Bac + 2', { asked: 5, why: 'level of the BTS' }],
  ['Bac + 3', { asked: 6, why: 'level of the licence' }],
  ['Bac + 4', { asked: 6, why: 'no diploma between licence and master has a level of its own' }],
  ['Bac + 5', { asked: 7, why: 'level of the master' }],
  [
    'Bac + 6',
    { asked: 7, why: 'state doctors (dentist, pharmacist, vet) and lawyers: registered at level 7' },
  ],
  ['Bac + 7', { asked: 7, why: 'magistrates, notaries, medical physicists: no doctorate' }],
  ['Bac + 8', { asked: 8, why: 'level of the doctorate: nearly all are researchers' }],
  [
    'Bac + 9 et plus',
    {
      asked: 7,
      why: 'only doctors of health: registered at level 7, as in the reading of ROME (build/access/)',
    },
  ],
  ['autre formation', { asked: 'unsaid', why: 'a course of its own, without level' }],
]);

/** Codes of the file that are known to be wrong, and may be left out without a word at each import. */
const EXCLUDED: readonly { readonly sheet: string; readonly code: string; readonly why: string }[] = [
  { sheet: 'MET.323', code: 'A15', why: 'a domain, beside the two whole codes of the same sheet' },
];

/**
 * One record for each ROME V3 code that a sheet names. A sheet without code says nothing. An unknown code
 * or level goes to `problems`; so does an exclusion that the file no longer needs.
 */
export function buildOnisepAccess(
  sheets: Sheets,
  parents: ReadonlySet<string>,
  problems: Problem[],
): OnisepAccess[] {
  const { file } = sheets;
  const used = new Set<(typeof EXCLUDED)[number]>();
  const links = sheets.rows.flatMap(({ id, level, romeV3, line }) => {
    const asked = LEVELS.get(level)?.asked;
    if (asked === undefined) {
      problems.push({
        file,
        line,
        column: 'niveau_acces_min',
        found: level,
        expected: 'a known level of access',
      });
      return [];
    }
    return [...new Set(romeV3)].flatMap((code) => {
      const excluded = EXCLUDED.find((row) => row.sheet === id && row.code === code);
      if (excluded !== undefined) {
        used.add(excluded);
        return [];
      }
      if (parents.has(code)) return [{ code, asked }];
      problems.push({
        file,
        line,
        column: 'romeV3',
        found: code,
        expected: 'a ROME V3 code that ROME still knows',
      });
      return [];
    });
  });
  for (const row of EXCLUDED) {
    // A file that could not be read has already said so.
    if (used.has(row) || sheets.rows.length === 0) continue;
    const expected = `the code ${row.code} in ${row.sheet}, or no exclusion of it any more`;
    problems.push({ file, column: 'romeV3', expected });
  }
  return sortedById(
    [...Map.groupBy(links, (link) => link.code)].map(([id, group]) => {
      const said = new Set(group.map((link) => link.asked).filter((asked) => asked !== 'unsaid'));
      const levels = [...said].filter((asked) => asked !== 'below').sort((a, b) => a - b);
      return { id, levels, conflicting: said.size > 1, occupations: group.length };
    }),
  );
}
