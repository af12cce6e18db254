import { describe, expect, test } from 'vitest';
import { onisepAccessSchema } from '#schemas/onisep-access.ts';
import type { Problem } from '../problems.ts';
import { buildOnisepAccess } from './onisep-access.ts';

const PARENTS = new Set(['A1503', 'D1210', 'J1102', 'K1706', 'L1401']);

/** The sheet whose wrong code is known: every real file has it. */
const KNOWN_WRONG = { id: 'MET.323', level: 'Bac ou équivalent', romeV3: ['A15', 'D1210', 'A1503'], line: 9 };

function build(...sheets: { level: string; romeV3: string[] }[]) {
  const problems: Problem[] = [];
  const rows = sheets.map((sheet, index) => ({ ...sheet, id: `MET.${index + 1}`, line: index + 10 }));
  const records = buildOnisepAccess({ file: 'sheets.xml', rows: [KNOWN_WRONG, ...rows] }, PARENTS, problems);
  return { problems, record: (id: string) => records.find((record) => record.id === id), records };
}

describe('the level of a ROME V3 family after Onisep', () => {
  test('is that of its only occupation', () => {
    const { record, problems } = build({ level: 'Bac + 2', romeV3: ['L1401'] });
    expect(record('L1401')).toEqual({ id: 'L1401', levels: [5], conflicting: false, occupations: 1 });
    expect(problems).toEqual([]);
  });

  test('is in conflict where its occupations ask different things', () => {
    const { record } = build(
      { level: 'Bac + 5', romeV3: ['L1401'] },
      { level: 'CAP ou équivalent', romeV3: ['L1401'] },
    );
    expect(record('L1401')).toEqual({ id: 'L1401', levels: [3, 7], conflicting: true, occupations: 2 });
  });

  test('is not in conflict where words differ but not the level', () => {
    const { record } = build(
      { level: 'Bac + 3', romeV3: ['L1401'] },
      { level: 'Bac + 4', romeV3: ['L1401'] },
    );
    expect(record('L1401')).toMatchObject({ levels: [6], conflicting: false });
  });

  test('is in conflict where one occupation asks less than a CAP', () => {
    const { record } = build(
      { level: '3E', romeV3: ['K1706'] },
      { level: 'Bac ou équivalent', romeV3: ['K1706'] },
    );
    expect(record('K1706')).toMatchObject({ levels: [4], conflicting: true });
  });

  test('is not disputed by an occupation whose course has no level', () => {
    const { record } = build(
      { level: 'autre formation', romeV3: ['L1401'] },
      { level: 'Bac + 2', romeV3: ['L1401'] },
    );
    expect(record('L1401')).toEqual({ id: 'L1401', levels: [5], conflicting: false, occupations: 2 });
  });

  test('is unknown, and the code kept, where nothing is said of it', () => {
    const { record } = build({ level: 'autre formation', romeV3: ['L1401'] });
    expect(record('L1401')).toEqual({ id: 'L1401', levels: [], conflicting: false, occupations: 1 });
  });

  test('is 7 for doctors of medicine, 8 for researchers', () => {
    expect(build({ level: 'Bac + 9 et plus', romeV3: ['J1102'] }).record('J1102')?.levels).toEqual([7]);
    expect(build({ level: 'Bac + 8', romeV3: ['J1102'] }).record('J1102')?.levels).toEqual([8]);
  });

  test('counts an occupation once where its sheet repeats the code', () => {
    expect(build({ level: 'Bac + 2', romeV3: ['L1401', 'L1401'] }).record('L1401')?.occupations).toBe(1);
  });

  test('is sorted by code, in records of the expected shape', () => {
    const { records } = build({ level: 'Bac + 2', romeV3: ['L1401', 'J1102'] });
    expect(records.map((record) => record.id)).toEqual(['A1503', 'D1210', 'J1102', 'L1401']);
    expect(records.map((record) => onisepAccessSchema.parse(record))).toEqual(records);
  });
});

describe('a code that cannot be used', () => {
  test.each(['Z9999', 'K17', ''])('is a problem that names its line: "%s"', (code) => {
    const { problems } = build({ level: 'Bac + 2', romeV3: [code] });
    expect(problems).toMatchObject([{ file: 'sheets.xml', line: 10, column: 'romeV3', found: code }]);
  });

  test('is left out without a word where it is known to be wrong, and only in that sheet', () => {
    expect(build().problems).toEqual([]);
    expect(build({ level: 'Bac + 2', romeV3: ['A15'] }).problems).toHaveLength(1);
  });

  test('is a problem too once the file has mended it', () => {
    const problems: Problem[] = [];
    const mended = { ...KNOWN_WRONG, romeV3: ['D1210'] };
    buildOnisepAccess({ file: 'sheets.xml', rows: [mended] }, PARENTS, problems);
    expect(problems).toHaveLength(1);
  });
});

test('an unknown level is a problem, never a guess', () => {
  const { problems, record } = build({ level: 'Bac + douze', romeV3: ['L1401'] });
  expect(problems).toMatchObject([{ line: 10, column: 'niveau_acces_min', found: 'Bac + douze' }]);
  expect(record('L1401')).toBeUndefined();
});

test('a file without sheets gives nothing and complains of nothing more', () => {
  const problems: Problem[] = [];
  expect(buildOnisepAccess({ file: 'sheets.xml', rows: [] }, PARENTS, problems)).toEqual([]);
  expect(problems).toEqual([]);
});
