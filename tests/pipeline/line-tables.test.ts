// How a table of one row a line is read, whatever separates its columns, gzipped or not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { readGzippedJson } from '#scripts/import/gunzip.ts';
import { readLineTable } from '#scripts/import/line-tables.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';

const row = z.object({ code: z.string().regex(/^\d+$/, 'a code made of digits'), label: z.string() });

function folder(file: string, content: string | Uint8Array): string {
  const rawDir = mkdtempSync(join(tmpdir(), 'rose-lines-'));
  onTestFinished(() => rmSync(rawDir, { recursive: true, force: true }));
  writeFileSync(join(rawDir, file), content);
  return rawDir;
}

interface ReadOptions {
  readonly file?: string;
  readonly separator?: ';' | ',';
}

function read(content: string | Uint8Array, { file = 'list.csv', separator = ';' }: ReadOptions = {}) {
  const problems: Problem[] = [];
  const { rows } = readLineTable({ rawDir: folder(file, content), file, row, separator, problems });
  return { rows, problems: problems.map(describeProblem) };
}

const ROWS = [
  { code: '1', label: 'Boulanger, pâtissier', line: 2 },
  { code: '2', label: 'dit "le chef"', line: 3 },
];

describe('a table of lines that can be read', () => {
  test.each<readonly [name: string, content: string | Uint8Array, options: ReadOptions]>([
    ['semicolons', 'code;label\n1;Boulanger, pâtissier\n2;"dit ""le chef"""\n', {}],
    ['commas', 'code,label\n1,"Boulanger, pâtissier"\n2,"dit ""le chef"""\n', { separator: ',' }],
    ['Windows line ends', 'code;label\r\n1;Boulanger, pâtissier\r\n2;"dit ""le chef"""\r\n', {}],
    ['a byte order mark', '\uFEFFcode;label\n1;Boulanger, pâtissier\n2;"dit ""le chef"""\n', {}],
    ['another column', 'more;label;code\nx;Boulanger, pâtissier;1\nx;"dit ""le chef""";2\n', {}],
    [
      'its bytes gzipped',
      gzipSync('code;label\n1;Boulanger, pâtissier\n2;"dit ""le chef"""\n'),
      { file: 'list.csv.gz' },
    ],
  ])('may have %s', (_, content, options) => {
    expect(read(content, options)).toEqual({ rows: ROWS, problems: [] });
  });

  test('keeps its lines right after blank lines', () => {
    expect(read('code;label\n\n1;a\n\n\n2;b\n').rows.map(({ line }) => line)).toEqual([3, 6]);
  });
});

describe('a table of lines that cannot be trusted', () => {
  test.each<readonly [name: string, content: string | Uint8Array, problem: string]>([
    ['no byte', '', 'list.csv: expected a header line, and at least one row under it (the file is empty)'],
    [
      'a header only',
      'code;label\n',
      'list.csv: expected a header line, and at least one row under it (the file is empty)',
    ],
    [
      'no such column',
      'id;label\n1;a\n',
      'list.csv:1: found "id;label", expected a column "code" in the header',
    ],
    [
      'a column twice',
      'code;label;code\n1;a;2\n',
      'list.csv:1: found "code;label;code", expected one column "code" only in the header',
    ],
    [
      'the wrong separator',
      'code,label\n1,a\n',
      'list.csv:1: found "code,label", expected columns separated by ";", not by ","',
    ],
    [
      'a row cut short',
      'code;label\n2\n',
      'list.csv:2: found "2", expected 2 values as in the header, not 1 (is the file truncated?)',
    ],
    [
      'a quote left open',
      'code;label\n1;"a\n',
      'list.csv:2: found "1;\\"a", expected closed quotes, and a value on one line only (is the file truncated?)',
    ],
    [
      'a value of the wrong form',
      'code;label\nA;a\n',
      'list.csv:2, column "code": found "A", expected a code made of digits',
    ],
    [
      'bytes of another encoding',
      Buffer.from('code;label\n1;Ma\xe7on\n', 'latin1'),
      'list.csv: expected text encoded in utf-8 (save the file again in that encoding)',
    ],
  ])('is refused when it has %s', (_, content, problem) => {
    expect(read(content)).toEqual({ rows: [], problems: [problem] });
  });

  test('is refused when its archive is cut', () => {
    const { problems } = read(gzipSync('code;label\n1;a\n').subarray(0, 20), { file: 'list.csv.gz' });
    expect(problems).toEqual([expect.stringContaining('list.csv.gz: expected a whole gzip archive (')]);
  });
});

describe('a gzipped JSON file', () => {
  function readJson(content: string | Uint8Array) {
    const problems: Problem[] = [];
    const read = readGzippedJson(folder('list.json.gz', content), 'list.json.gz', z.array(row), problems);
    return { data: read?.data, problems: problems.map(describeProblem) };
  }

  test('is read', () => {
    const data = [{ code: '1', label: 'a' }];
    expect(readJson(gzipSync(JSON.stringify(data)))).toEqual({ data, problems: [] });
  });

  test('is refused with the line of what is wrong in it', () => {
    expect(readJson(gzipSync('[\n{"code":"1","label":"a"},\n{"code":"B","label":"b"}\n]')).problems).toEqual([
      'list.json.gz:3, column "code": found "B", expected a code made of digits',
    ]);
  });

  test('is refused when it is not gzipped', () => {
    expect(readJson('[]').problems).toEqual([
      expect.stringContaining('list.json.gz: expected a whole gzip archive ('),
    ]);
  });
});
