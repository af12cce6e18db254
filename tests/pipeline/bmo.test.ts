// The workbooks of the BMO survey: what is read of them, and what is refused, with its row and its column.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hiringSchema } from '#schemas/hiring.ts';
import { buildHiring, checkHiringReferences } from '#scripts/import/build/hiring.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { BMO_FILES, readBmoYear } from '#scripts/import/sources/bmo.ts';
import { bmoHeader } from './support/hiring-files.ts';
import { workbook } from './support/workbook.ts';

const FILE = BMO_FILES[2025] ?? '';
const HEADER = bmoHeader(2025);

/** A row for Nantes unless told otherwise. */
function row({
  job = 'A0X40',
  basin = '5220',
  dept = '44',
  met = '227',
  xmet = '80',
  smet = '128',
  region = '52',
} = {}) {
  return [
    ...[
      '2025',
      job,
      'Agriculteurs',
      'Z',
      'Autres métiers',
      region,
      'Pays de la Loire',
      dept,
      'Loire-Atlantique',
    ],
    ...[basin, 'NANTES', met, xmet, smet],
  ];
}

function importYear(
  rows: readonly (readonly string[])[],
  { header = HEADER, sheet = 'BMO_2025_open_data' } = {},
) {
  return importBytes(workbook(sheet, [header, ...rows]));
}

function importBytes(bytes: Uint8Array | null) {
  const raw = mkdtempSync(join(tmpdir(), 'rose-bmo-'));
  onTestFinished(() => rmSync(raw, { recursive: true }));
  if (bytes !== null) {
    mkdirSync(dirname(join(raw, FILE)), { recursive: true });
    writeFileSync(join(raw, FILE), bytes);
  }
  const problems: Problem[] = [];
  const table = readBmoYear(raw, 2025, FILE, problems);
  const records = buildHiring([table], problems);
  const known = { basins: new Set(['5220', '5213']), jobFamilies: new Set(['A0X40', 'A0X41']) };
  const notices: string[] = [];
  checkHiringReferences([table], '52', known, problems, notices);
  return { records, problems: problems.map(describeProblem), notices };
}

describe('the survey', () => {
  test('becomes one record for each basin and department, cells sorted', () => {
    const { records, problems } = importYear([
      row({ job: 'A0X41', met: '*', xmet: '*', smet: '*' }),
      row(),
      row({ basin: '5213', dept: '85', met: '12', xmet: '*', smet: '*' }),
      row({ basin: '5213', dept: '85', job: 'A0X41', met: '12', xmet: '*', smet: '6' }),
    ]);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        id: '2025-5213-85',
        year: 2025,
        basin: '5213',
        department: '85',
        region: '52',
        cells: ['A0X40:12', 'A0X41:12/*/6'],
      },
      {
        id: '2025-5220-44',
        year: 2025,
        basin: '5220',
        department: '44',
        region: '52',
        cells: ['A0X40:227/80/128', 'A0X41:*'],
      },
    ]);
    for (const record of records) expect(() => hiringSchema.parse(record)).not.toThrow();
  });

  test('is read by the names of its columns, in whatever order, with others between', () => {
    const places = HEADER.map((_, index) => (index * 5) % HEADER.length);
    const shuffle = (cells: readonly string[]) => ['', ...places.map((place) => cells[place] ?? '')];
    const { records, problems } = importYear([shuffle(row())], {
      header: ['clpe', ...shuffle(HEADER).slice(1)],
    });
    expect(problems).toEqual([]);
    expect(records[0]?.cells).toEqual(['A0X40:227/80/128']);
  });
});

test('a basin without municipality is told and kept for the sums of France where it weighs little', () => {
  const { records, problems, notices } = importYear([
    row({ met: '960' }),
    row({ basin: '5299', dept: '85', met: '40', xmet: '*', smet: '*' }),
  ]);
  expect(problems).toEqual([]);
  expect(notices).toEqual([
    `${FILE}: 1 rows in basins without municipality (5299 NANTES) are in no place: about 40 projects, 4.0 % of region 52`,
  ]);
  expect(records.map(({ basin }) => basin)).toContain('5299');
});

describe('the survey is refused when', () => {
  test.each([
    [
      'a column was renamed',
      () => importYear([row()], { header: HEADER.map((name) => name.replace('xmet', 'difficiles')) }),
      ':1: found "annee,Code métier BMO,Nom métier BMO,Famille_met,Lbl_fam_met,REG,NOM_REG,Dept,No…", expected a column "xmet" in the header',
    ],
    [
      'projects are no figure',
      () => importYear([row(), row({ job: 'A0X41', met: 'beaucoup' })]),
      ':3, column "met": found "beaucoup", expected a whole number from 5, or * for a hidden one',
    ],
    [
      'a figure is one that the survey hides',
      () => importYear([row({ xmet: '3' })]),
      ':2, column "xmet": found "3", expected a whole number from 5, or * for a hidden one',
    ],
    [
      'a basin of the region is unknown to the geography',
      () => importYear([row({ basin: '5299' })]),
      ':2, column "BE25": found "5299", expected a basin that the table of municipalities knows, or basins outside it that have at most 5 % of the projects of the region',
    ],
    [
      'a job family is none of FAP-2021',
      () => importYear([row({ job: 'A0Z40' })]),
      ':2, column "Code métier BMO": found "A0Z40", expected a job family of FAP-2021',
    ],
    [
      'a cell comes twice',
      () => importYear([row(), row()]),
      ':3: found "A0X40 5220 44", expected no repetition of line 2 (job family, basin and department)',
    ],
    [
      'a part is greater than the whole',
      () => importYear([row({ smet: '300' })]),
      ':2, column "smet": found "300", expected at most the projects of this row, 227',
    ],
    [
      'a part is told of hidden projects',
      () => importYear([row({ met: '*', smet: '*' })]),
      ':2, column "xmet": found "80", expected *, since the projects of this row are hidden',
    ],
    [
      'it is of another year',
      () => importYear([['2024', ...row().slice(1)]]),
      ':2, column "annee": found "2024", expected the year of the file, 2025',
    ],
    [
      'its sheet is not there',
      () => importYear([row()], { sheet: 'Feuil1' }),
      ': expected a whole .xlsx workbook (no sheet named like ^BMO_\\d{4}_open_data$, only Description, Feuil1)',
    ],
    [
      'it has no row',
      () => importYear([]),
      ': expected a header line, and at least one row under it (there is none)',
    ],
    [
      'the file is cut',
      () => importBytes(workbook('BMO_2025_open_data', [HEADER, row()]).subarray(0, 500)),
      ': expected a whole .xlsx workbook (invalid zip data)',
    ],
    [
      'the file is missing',
      () => importBytes(null),
      ': expected the file to be there (the README says where each file comes from)',
    ],
  ])('%s', (_, importIt, problem) => {
    expect(importIt().problems).toEqual([`${FILE}${problem}`]);
  });

  test('but a basin of another region may be unknown: the published zoning lacks some', () => {
    expect(importYear([row({ basin: '9399', region: '93', dept: '13' })]).problems).toEqual([]);
  });
});
