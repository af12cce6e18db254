// Reads the tables of Dares: semicolons, one row a line, no quotes that matter, in windows-1252 or in UTF-8.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { z } from 'zod';
import { describeExpectation, type Table, type TableOptions } from './io.ts';
import type { Problem } from './problems.ts';

export type DaresTableOptions<Shape extends z.ZodRawShape> = Pick<
  TableOptions<Shape>,
  'rawDir' | 'file' | 'row' | 'problems'
> & { readonly encoding: 'utf-8' | 'windows-1252' };

/** As `readTable`: every fault goes to `problems`, and the rows returned are the good ones. */
export function readDaresTable<Shape extends z.ZodRawShape>(
  options: DaresTableOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>> {
  const { rawDir, file, row: rowSchema, encoding, problems } = options;
  const raw = readText(rawDir, file, encoding, problems);
  if (raw === null) return { file, sha256: '', rows: [] };
  const [header, ...records] = raw.text
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    // A spreadsheet leaves lines of bare separators at the end.
    .filter(({ text }) => text.replaceAll(';', '').trim() !== '');
  if (header === undefined || records.length === 0) {
    problems.push({ file, expected: 'a header line, and at least one row under it (the file is empty)' });
    return { file, sha256: raw.sha256, rows: [] };
  }
  const names = split(header.text);
  const columns = Object.keys(rowSchema.shape);
  const missing = columns.filter((column) => names.filter((name) => name === column).length !== 1);
  for (const column of missing) {
    const expected = `one column "${column}" in the header, columns being separated by ";"`;
    problems.push({ file, line: header.line, found: header.text, expected });
  }
  if (missing.length > 0) return { file, sha256: raw.sha256, rows: [] };

  const rows = records.flatMap(({ text, line }) => {
    const cells = split(text);
    if (cells.length !== names.length) {
      const expected = `${names.length} values as in the header, not ${cells.length} (is the file truncated?)`;
      problems.push({ file, line, found: text, expected });
      return [];
    }
    const values = Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? '']));
    const parsed = rowSchema.safeParse(values, { error: describeExpectation });
    if (parsed.success) return [{ ...parsed.data, line }];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '');
      problems.push({ file, line, column, found: values[column] ?? '', expected: issue.message });
    }
    return [];
  });
  return { file, sha256: raw.sha256, rows };
}

function readText(
  rawDir: string,
  file: string,
  encoding: string,
  problems: Problem[],
): { text: string; sha256: string } | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(rawDir, file));
  } catch {
    problems.push({ file, expected: 'the file to be there (the README says where each file comes from)' });
    return null;
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    problems.push({
      file,
      expected: `text encoded in ${encoding} (save the file again in that encoding)`,
    });
    return null;
  }
}

function split(text: string): string[] {
  const [cells = []] = Papa.parse<string[]>(text, { delimiter: ';' }).data;
  return cells;
}
