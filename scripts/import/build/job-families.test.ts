import { describe, expect, test } from 'vitest';
import type { Problem } from '../problems.ts';
import type { BmoTable } from '../sources/bmo.ts';
import { buildJobFamilies, buildJobFamilyBridge, cleanLabel } from './job-families.ts';

function survey(year: number, projects: Record<string, number | 'star'>): BmoTable {
  const rows = Object.entries(projects).map(([jobFamily, count], line) => ({
    line: line + 2,
    jobFamily,
    jobFamilyLabel: jobFamily,
    region: '52',
    department: '44',
    basin: '5220',
    basinLabel: 'NANTES',
    projects: count,
    difficult: 'star' as const,
    seasonal: 'star' as const,
  }));
  return { file: `bmo-${year}.xlsx`, sha256: '', year, rows };
}

const table = <Row>(rows: readonly Row[]) => ({
  file: 'table.csv',
  sha256: '',
  rows: rows.map((row, line) => ({ ...row, line: line + 2 })),
});
const treeRow = (Code_FAP341: string, label: string) => ({
  Code_FAP341,
  Code_FAP228: Code_FAP341.slice(0, 5),
  Intitulé_FAP228: label,
  Code_FAP86: Code_FAP341.slice(0, 3),
  Intitulé_FAP86: 'Groupe',
  Code_FAP22: Code_FAP341.slice(0, 1),
  Intitulé_FAP22: 'Domaine',
});
const sources = {
  tree: table([
    treeRow('B1X34a', 'Couvreurs'),
    treeRow('B1X34b', 'Couvreurs'),
    treeRow('P3X91', 'Magistrats'),
  ]),
  passage: table([
    ...['1', '2', '3', '4', '6'].map((Qualif) => ({ ROME: 'F1703', Qualif, FAP341: 'B1X31' })),
    { ROME: 'F1703', Qualif: '5', FAP341: 'B1X30' },
  ]),
  older: table([
    { Fap: 'B2Z40', Rome: 'F1703' as const },
    { Fap: 'A0Z00', Rome: 'NA' as const },
  ]),
};

describe('the job families', () => {
  test('are those of the level of 228; the public service is not surveyed', () => {
    const families = buildJobFamilies(sources, [survey(2025, { B1X34: 12 })], []);
    expect(families.map(({ id, surveyed }) => [id, surveyed])).toEqual([
      ['B1X34', true],
      ['P3X91', false],
    ]);
  });

  test('are refused when two rows of one family differ', () => {
    const problems: Problem[] = [];
    const tree = table([treeRow('B1X34a', 'Couvreurs'), treeRow('B1X34b', 'Zingueurs')]);
    buildJobFamilies({ ...sources, tree }, [], problems);
    expect(problems).toMatchObject([{ line: 3, column: 'Code_FAP228', found: 'B1X34' }]);
  });

  test.each([
    [
      'Ouviers qualifiés des industries agro-alimentaires',
      'Ouvriers qualifiés des industries agro-alimentaires',
    ],
    [
      'Agents de maitrise et assimilés des industries de process',
      'Agents de maîtrise et assimilés des industries de process',
    ],
    ['Techniciens experts et chargés d’études du BTP ', "Techniciens experts et chargés d'études du BTP"],
  ])('have names in good French: %s', (found, read) => {
    expect(cleanLabel(found)).toBe(read);
  });
});

describe('the bridge from the older list', () => {
  test('shares a family out by the projects of France, not by the number of rows', () => {
    const bridge = buildJobFamilyBridge(
      sources,
      survey(2023, { B2Z40: 1000 }),
      survey(2024, { B1X30: 300, B1X31: 600 }),
      [],
    );
    expect(bridge).toEqual([
      {
        id: 'B2Z40',
        to: [
          { jobFamily: 'B1X30', share: 0.333 },
          { jobFamily: 'B1X31', share: 0.667 },
        ],
      },
    ]);
  });

  test('is refused when a surveyed family leads nowhere, except for the one that is known', () => {
    const problems: Problem[] = [];
    const before = survey(2023, { B2Z40: 1000, C0Z20: 10, R1Z66: 10 });
    buildJobFamilyBridge(sources, before, survey(2024, { B1X31: 600 }), problems);
    expect(problems.map(({ found }) => found)).toEqual(['C0Z20']);
  });
});
