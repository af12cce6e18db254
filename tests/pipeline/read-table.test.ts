// How one raw file is read, CSV, workbook or JSON: what is kept, and what is said of each fault, with the line an operator will look at.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { readJson } from '#scripts/import/read/json.ts';
import { readSheet } from '#scripts/import/read/sheet.ts';
import { readTable, type TableOptions } from '#scripts/import/read/table.ts';
import { workbook } from './support/workbook.ts';

const row = z.object({ code: z.string().regex(/^\d+$/, 'a code made of digits'), label: z.string() });
type Row = typeof row.shape;

const MISSING = 'other.csv';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'rose-table-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function read(content: string | Uint8Array, options: Partial<TableOptions<Row>> = {}) {
  const { rawDir = folder(), file = 'list.csv' } = options;
  if (file !== MISSING) writeFileSync(join(rawDir, file), content);
  const problems: Problem[] = [];
  const { rows } = readTable({ row, problems, ...options, rawDir, file });
  return { rows, problems: problems.map(describeProblem) };
}

describe('a table that can be read', () => {
  test('gives its rows in order, each with its line', () => {
    const { rows, problems } = read('"code","label"\n"1","Boulanger"\n"2","Maçon"\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { code: '1', label: 'Boulanger', line: 2 },
      { code: '2', label: 'Maçon', line: 3 },
    ]);
  });

  test('keeps its lines right after a value of several lines and after blank lines', () => {
    const { rows } = read('"code","label"\n"1","trois\n\nlignes"\n\n\n"2","après"\n"3","ensuite"\n');
    expect(rows.map(({ code, line }) => [code, line])).toEqual([
      ['1', 2],
      ['2', 7],
      ['3', 8],
    ]);
  });

  test.each<readonly [name: string, content: string | Uint8Array, options: Partial<TableOptions<Row>>]>([
    ['Windows line ends', '"code","label"\r\n"1","a"\r\n"2","b"\r\n', {}],
    ['a byte order mark', '\uFEFF"code","label"\n"1","a"\n"2","b"\n', {}],
    ['no line end at the end', '"code","label"\n"1","a"\n"2","b"', {}],
    ['a column that is not needed', '"more","code","label"\n"x","1","a"\n"y","2","b"\n', {}],
    ['no quotes', 'code,label\n1,a\n2,b\n', {}],
    ['lines of bare separators, as a spreadsheet leaves them', 'code,label\n1,a\n2,b\n,\n , \n', {}],
    ['semicolons', 'code;label\n1;a\n2;b\n', { delimiter: ';' }],
    ['its bytes gzipped', gzipSync('code,label\n1,a\n2,b\n'), { file: 'list.csv.gz' }],
  ])('may have %s', (_, content, options) => {
    const { rows, problems } = read(content, options);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { code: '1', label: 'a', line: 2 },
      { code: '2', label: 'b', line: 3 },
    ]);
  });

  test('is rid of the stray bytes that official files carry', () => {
    const { rows, problems } = read('"code","label"\n"1","Techniques d\u0092e soudage"\n');
    expect(problems).toEqual([]);
    expect(rows[0]?.label).toBe('Techniques de soudage');
  });

  test.each([
    ['NUL', '\u0000'],
    ['escape', '\u001b'],
    ['backspace', '\u0008'],
  ])('is refused with a control character in it: %s', (_, character) => {
    const { problems } = read(`"code","label"\n"1","a"\n"2","b${character}[31m"\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^list\.csv:3, column "label": found .*, expected no control character$/);
    // Printed on a terminal, it would act there.
    expect(problems[0]).not.toContain(character);
  });

  test('keeps commas, quotes and line ends that stand inside quotes', () => {
    const { rows } = read('"code","label"\n"1","dit ""le chef"", ou\n""la cheffe"""\n');
    expect(rows[0]?.label).toBe('dit "le chef", ou\n"la cheffe"');
  });

  test('keeps quotes as letters where the source writes them so, with its lines right', () => {
    const content = 'code;label\r\n1;"BAC PRO" NUIT\r\n\r\n2;dit "chef\r\n3;"\r\n';
    expect(read(content, { delimiter: ';', quotes: false })).toEqual({
      rows: [
        { code: '1', label: '"BAC PRO" NUIT', line: 2 },
        { code: '2', label: 'dit "chef', line: 4 },
        { code: '3', label: '"', line: 5 },
      ],
      problems: [],
    });
  });

  test('may be in ISO-8859-15, whose œ and € are elsewhere than in ISO-8859-1', () => {
    const content = Buffer.from('"code","label"\n"1","Man\xbduvre, \xbcuvre, 3 \xa4"\n', 'latin1');
    expect(read(content, { encoding: 'iso-8859-15' }).rows[0]?.label).toBe('Manœuvre, Œuvre, 3 €');
  });

  test('may be in windows-1252, where they are elsewhere again', () => {
    const content = Buffer.from('code;label\r\n1;Man\x9cuvre, \x8cuvre, 3 \x80\r\n', 'latin1');
    const options = { delimiter: ';', encoding: 'windows-1252' } as const;
    expect(read(content, options).rows[0]?.label).toBe('Manœuvre, Œuvre, 3 €');
  });

  test.each(['iso-8859-15', 'windows-1252'] as const)('may hold no accent at all in %s', (encoding) => {
    expect(read('code,label\n1,a\n', { encoding }).problems).toEqual([]);
  });

  test('has its doubled apostrophes undone where the source is known to double them', () => {
    const { rows, problems } = read('"code","label"\n"1","l\'\'art d\'\'un métier"\n', {
      doubledApostrophes: true,
    });
    expect(problems).toEqual([]);
    expect(rows[0]?.label).toBe("l'art d'un métier");
  });
});

describe('a table that cannot be trusted', () => {
  test('is refused when it is not there', () => {
    expect(read('', { file: MISSING }).problems).toEqual([
      'other.csv: expected the file to be there (the README says where each file comes from)',
    ]);
  });

  test('is refused, not crashed upon, when it cannot be opened', () => {
    const rawDir = folder();
    mkdirSync(join(rawDir, 'list.csv'));
    const problems: Problem[] = [];
    readTable({ rawDir, file: 'list.csv', row, problems });
    expect(problems.map(describeProblem)).toEqual(['list.csv: expected a file that can be read (EISDIR)']);
  });

  test.each([
    ['of no byte', ''],
    ['of blank lines', '\n\n\n'],
    ['of a header only', '"code","label"\n'],
    ['of a header and blank lines', '"code","label"\n\n\n'],
  ])('is refused when it is made %s', (_, content) => {
    expect(read(content)).toEqual({
      rows: [],
      problems: ['list.csv: expected a header line, and at least one row under it (there is none)'],
    });
  });

  test('is refused when a column is missing, once for each, and its rows are left out', () => {
    expect(read('"Code","libelle"\n"1","a"\n"2","b"\n')).toEqual({
      rows: [],
      problems: [
        'list.csv:1: found "Code,libelle", expected a column "code" in the header',
        'list.csv:1: found "Code,libelle", expected a column "label" in the header',
      ],
    });
  });

  test('is refused when two columns have one name: which one counts would be a guess', () => {
    expect(read('"code","label","code"\n"1","a","2"\n').problems).toEqual([
      'list.csv:1: found "code,label,code", expected one column "code" only in the header',
    ]);
  });

  test('is refused with the reason when a spreadsheet has changed its separators', () => {
    expect(read('code;label\n1;a\n').problems).toEqual([
      'list.csv:1: found "code;label", expected columns separated by ",", not by ";"',
    ]);
    expect(read('code,label\n1,a\n', { delimiter: ';' }).problems).toEqual([
      'list.csv:1: found "code,label", expected columns separated by ";", not by ","',
    ]);
  });

  test('is refused with the first line that is not in its encoding, and what stands there', () => {
    const content = Buffer.from(
      '"code","label"\n"1","deux\nlignes"\n\n"2","Ma\xe7on"\n"3","\xe9"\n',
      'latin1',
    );
    expect(read(content)).toEqual({
      rows: [],
      problems: [
        'list.csv:5: found "\\"2\\",\\"Ma\uFFFDon\\"", expected text encoded in utf-8 (save the file again in that encoding)',
      ],
    });
  });

  test('is refused with the first accent when it was converted to UTF-8, which would be read as MaÃ§on', () => {
    expect(read('code,label\n1,a\n2,Maçon\n', { encoding: 'windows-1252' })).toEqual({
      rows: [],
      problems: [
        'list.csv:3: found "2,Maçon", expected text encoded in windows-1252 (save the file again in that encoding)',
      ],
    });
  });

  test.each([
    ['was cut', gzipSync('code,label\n1,a\n').subarray(0, 20), 'unexpected end of file'],
    ['is no archive', 'code,label\n1,a\n', 'incorrect header check'],
  ])('is refused when its archive %s', (_, content, reason) => {
    expect(read(content, { file: 'list.csv.gz' })).toEqual({
      rows: [],
      problems: [`list.csv.gz: expected a whole gzip archive (${reason})`],
    });
  });

  test('is refused with the line in the text, not in the archive, when that is in another encoding', () => {
    const content = gzipSync(Buffer.from('code,label\n1,Ma\xe7on\n', 'latin1'));
    expect(read(content, { file: 'list.csv.gz' }).problems).toEqual([
      'list.csv.gz:2: found "1,Ma\uFFFDon", expected text encoded in utf-8 (save the file again in that encoding)',
    ]);
  });

  test('is refused when it was cut inside a letter', () => {
    const bytes = Buffer.from('"code","label"\n"1","Maç', 'utf8');
    expect(read(bytes.subarray(0, -1)).problems).toEqual([
      'list.csv:2: found "\\"1\\",\\"Ma\uFFFD", expected text encoded in utf-8 (save the file again in that encoding)',
    ]);
  });

  test('is refused when it was cut inside a quoted value, at the line where its row starts', () => {
    const { rows, problems } = read('"code","label"\n"1","deux\nlignes"\n"2","deux\nlig');
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      'list.csv:4: found "2,deux\\nlig", expected a closing quote: this row opens one that nothing closes ' +
        '(is the file truncated?)',
    ]);
  });

  test('is refused when it was cut between two values', () => {
    expect(read('"code","label"\n"1","a"\n"2"').problems).toEqual([
      'list.csv:3: found "2", expected 2 values as in the header, not 1 (is the file truncated?)',
    ]);
  });

  test('is refused when a quote inside a value stands alone', () => {
    expect(read('"code","label"\n"1","dit "chef""\n"2","b"\n').problems[0]).toMatch(
      /^list\.csv:2: found .* expected a separator or the end of the line after a closing quote/,
    );
  });

  test('is refused for a row of empty values, which is not a blank line', () => {
    expect(read('"code","label"\n"1","a"\n"",""\n').problems).toEqual([
      'list.csv:3, column "code": found "", expected a code made of digits',
    ]);
  });

  test('is refused for a doubled apostrophe where the source is not known to double them', () => {
    expect(read('"code","label"\n\n"1","l\'\'art"\n').problems).toEqual([
      'list.csv:3, column "label": found "l\'\'art", expected no doubled apostrophe',
    ]);
  });

  test('has all its faulty values named in one go', () => {
    expect(read('"code","label"\n"x","a"\n"1","b"\n"","c"\n')).toEqual({
      rows: [{ code: '1', label: 'b', line: 3 }],
      problems: [
        'list.csv:2, column "code": found "x", expected a code made of digits',
        'list.csv:4, column "code": found "", expected a code made of digits',
      ],
    });
  });
});

describe('a sheet', () => {
  function readList(rows: readonly (readonly string[])[], headerRow?: number) {
    const dir = folder();
    writeFileSync(join(dir, 'list.xlsx'), workbook('List', rows));
    const problems: Problem[] = [];
    const options = { rawDir: dir, file: 'list.xlsx', sheet: /^List$/, row, problems };
    const table = readSheet(headerRow === undefined ? options : { ...options, headerRow });
    return { rows: table.rows, problems: problems.map(describeProblem) };
  }
  const title = ['Une liste', ''];

  test('may have titles above its header', () => {
    expect(readList([title, title, ['label', 'code'], ['a', '1'], ['b', 'B']], 3)).toEqual({
      rows: [{ code: '1', label: 'a', line: 4 }],
      problems: ['list.xlsx:5, column "code": found "B", expected a code made of digits'],
    });
  });

  test('is refused when titles stand above it unannounced', () => {
    expect(readList([title, ['label', 'code'], ['a', '1']]).problems[0]).toBe(
      'list.xlsx:1: found "Une liste,", expected a column "code" in the header',
    );
  });
});

describe('a gzipped JSON file', () => {
  function readList(content: string | Uint8Array) {
    const dir = folder();
    writeFileSync(join(dir, 'list.json.gz'), content);
    const problems: Problem[] = [];
    const data = readJson(dir, 'list.json.gz', z.array(row), problems)?.data;
    return { data, problems: problems.map(describeProblem) };
  }

  test('is read', () => {
    const data = [{ code: '1', label: 'a' }];
    expect(readList(gzipSync(JSON.stringify(data)))).toEqual({ data, problems: [] });
  });

  test('is refused with the line of what is wrong in it', () => {
    expect(readList(gzipSync('[\n{"code":"1","label":"a"},\n{"code":"B","label":"b"}\n]')).problems).toEqual([
      'list.json.gz:3, column "code": found "B", expected a code made of digits',
    ]);
  });

  test('is refused when it is not gzipped', () => {
    expect(readList('[]').problems).toEqual([
      'list.json.gz: expected a whole gzip archive (incorrect header check)',
    ]);
  });
});
