// Derives the job families of FAP-2021, and where those of FAP-2009 are found in them.
import type { JobFamily, JobFamilyBridge } from '#schemas/job-family.ts';
import type { Problem } from '../problems.ts';
import type { BmoTable } from '../sources/bmo.ts';
import type { JobFamilySources } from '../sources/job-families.ts';
import { sortedById } from './sorting.ts';

/** Labels that Dares misspells or cuts, and the one to be read. */
const SPELLING: readonly { readonly found: string; readonly read: string; readonly why: string }[] = [
  { found: 'Ouviers', read: 'Ouvriers', why: 'a letter forgotten' },
  { found: 'maitrise', read: 'maîtrise', why: 'an accent forgotten' },
  {
    found: 'préparateurs de commande ',
    read: 'préparateurs de commandes ',
    why: 'as in the family beside it',
  },
  { found: 'de charges, cariste', read: 'de charges, caristes', why: 'plural, as the rest of the name' },
  {
    found: 'et agent de billetterie',
    read: 'et agents de billetterie',
    why: 'plural, as the rest of the name',
  },
  {
    found: 'Responsable du magasinage',
    read: 'Responsables du magasinage',
    why: 'plural, as the other names',
  },
  {
    found: 'Hygiène Sécurité Environnement -HSE industriel',
    read: 'hygiène, sécurité, environnement (HSE) industriels',
    why: 'capitals and dashes of a database',
  },
  {
    found: 'Hygiène Sécurité Environnement -HSE- industriels',
    read: 'hygiène, sécurité, environnement (HSE) industriels',
    why: 'capitals and dashes of a database',
  },
  { found: 'éco-industriel', read: 'éco-industrielle', why: 'agrees with « exploitation »' },
];

/** `tables`: those of FAP-2021. A family that the survey names is surveyed; the public service is not. */
export function buildJobFamilies(
  { tree }: JobFamilySources,
  tables: readonly BmoTable[],
  problems: Problem[],
): JobFamily[] {
  const surveyed = new Set(tables.flatMap(({ rows }) => rows.map((row) => row.jobFamily)));
  const families = Map.groupBy(tree.rows, (row) => row.Code_FAP228);
  return sortedById(
    [...families].flatMap(([id, rows]): JobFamily[] => {
      const [first] = rows;
      if (first === undefined) return [];
      for (const row of rows) {
        if (row.Intitulé_FAP228 === first.Intitulé_FAP228 && row.Code_FAP86 === first.Code_FAP86) continue;
        problems.push({
          file: tree.file,
          line: row.line,
          column: 'Code_FAP228',
          found: id,
          expected: `the name and the group of this family on line ${first.line}`,
        });
      }
      return [
        {
          id,
          label: cleanLabel(first.Intitulé_FAP228),
          group: { id: first.Code_FAP86, label: cleanLabel(first.Intitulé_FAP86) },
          field: { id: first.Code_FAP22, label: cleanLabel(first.Intitulé_FAP22) },
          surveyed: surveyed.has(id),
        },
      ];
    }),
  );
}

export function cleanLabel(label: string): string {
  return SPELLING.reduce((text, { found, read }) => text.replaceAll(found, read), label)
    .replaceAll('\u2019', "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Families of FAP-2009 that the survey names and that no ROME code leads anywhere. */
const WITHOUT_BRIDGE: readonly { readonly id: string; readonly why: string }[] = [
  { id: 'R1Z66', why: 'general salespeople: Dares gives them no ROME code, FAP-2021 no family' },
];

/** Rounds of the adjustment below; the shares move by less than a thousandth after thirty. */
const ROUNDS = 50;
/** Below this, a share is dropped: it would write a link for a handful of projects in France. */
const LEAST_SHARE = 0.005;
const SHARE_DIGITS = 3;

/**
 * For each family of FAP-2009, the families of FAP-2021 that share a ROME code with it. Shares start from the number
 * of (ROME, qualification) pairs in common, then rows and columns are adjusted in turn to the projects of France in the
 * last year of one list and the first year of the other (iterative proportional fitting).
 */
export function buildJobFamilyBridge(
  { older, passage }: JobFamilySources,
  before: BmoTable,
  after: BmoTable,
  problems: Problem[],
): JobFamilyBridge[] {
  const familiesOfRome = Map.groupBy(passage.rows, (row) => row.ROME);
  const totalsBefore = totals(before);
  const totalsAfter = totals(after);
  const links = new Map<string, Map<string, number>>();
  for (const { Fap: from, Rome } of older.rows) {
    if (!totalsBefore.has(from)) continue;
    for (const { FAP341 } of familiesOfRome.get(Rome) ?? []) {
      const to = FAP341.slice(0, 5);
      if (!totalsAfter.has(to)) continue;
      const row = links.get(from) ?? new Map<string, number>();
      row.set(to, (row.get(to) ?? 0) + 1);
      links.set(from, row);
    }
  }
  for (const from of totalsBefore.keys()) {
    if (links.has(from) || WITHOUT_BRIDGE.some(({ id }) => id === from)) continue;
    problems.push({
      file: older.file,
      column: 'Fap',
      found: from,
      expected: 'a ROME code for this family of the survey that leads to FAP-2021',
    });
  }
  adjust(links, totalsBefore, totalsAfter);
  return sortedById([...links].map(([id, row]) => ({ id, to: sharesOf(row) })));
}

function totals(table: BmoTable): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { jobFamily, projects } of table.rows) {
    // A hidden figure is 1 to 4: that is near enough for the totals of France.
    sums.set(jobFamily, (sums.get(jobFamily) ?? 0) + (projects === 'star' ? 2.75 : projects));
  }
  return sums;
}

function adjust(
  links: Map<string, Map<string, number>>,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  const growth = sum(before.values()) / sum(after.values());
  for (let round = 0; round < ROUNDS; round += 1) {
    const columns = new Map<string, number>();
    for (const [from, row] of links) {
      const factor = (before.get(from) ?? 0) / sum(row.values());
      for (const [to, value] of row) {
        row.set(to, value * factor);
        columns.set(to, (columns.get(to) ?? 0) + value * factor);
      }
    }
    for (const row of links.values()) {
      for (const [to, value] of row) {
        row.set(to, (value * (after.get(to) ?? 0) * growth) / (columns.get(to) ?? 1));
      }
    }
  }
}

function sharesOf(row: ReadonlyMap<string, number>): JobFamilyBridge['to'] {
  const total = [...row.values()].reduce((sum, value) => sum + value, 0);
  const kept = [...row].filter(([, value]) => value / total >= LEAST_SHARE);
  const keptTotal = kept.reduce((sum, [, value]) => sum + value, 0);
  return kept
    .map(([jobFamily, value]) => ({ jobFamily, share: Number((value / keptTotal).toFixed(SHARE_DIGITS)) }))
    .sort((a, b) => (a.jobFamily < b.jobFamily ? -1 : 1));
}
