// Reads tables of one row a line, whatever separates their columns, gzipped or not. `readTable` of io.ts is for CSV
// files whose values may run over several lines.
import Papa from 'papaparse';
import type { z } from 'zod';
import { readMaybeGzipped } from './gunzip.ts';
import { describeExpectation, type Table, type TableOptions } from './io.ts';
import type { Problem } from './problems.ts';

export type LineTableOptions<Shape extends z.ZodRawShape> = Pick<
  TableOptions<Shape>,
  'rawDir' | 'file' | 'row' | 'problems'
> & { readonly separator: ',' | ';' };

/** As `readTable`: every fault goes to `problems`, and the rows returned are the good ones. */
export function readLineTable<Shape extends z.ZodRawShape>(
  options: LineTableOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>> {
  const { rawDir, file, row: rowSchema, separator, problems } = options;
  const raw = readMaybeGzipped(rawDir, file, problems);
  if (raw === null) return { file, sha256: '', rows: [] };
  const columns = Object.keys(rowSchema.shape);
  const [header, ...records] = raw.text
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  if (header === undefined || records.length === 0) {
    problems.push({ file, expected: 'a header line, and at least one row under it (the file is empty)' });
    return { file, sha256: raw.sha256, rows: [] };
  }
  const names = split(header.text, separator) ?? [];
  const faults = headerFaults(names, columns, separator);
  for (const expected of faults) problems.push({ file, line: header.line, found: header.text, expected });
  if (faults.length > 0) return { file, sha256: raw.sha256, rows: [] };

  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  const rows = records.flatMap(({ text, line }) => {
    const values = split(text, separator);
    if (values?.length !== names.length) {
      const expected =
        values === null
          ? 'closed quotes, and a value on one line only (is the file truncated?)'
          : `${names.length} values as in the header, not ${values.length} (is the file truncated?)`;
      problems.push({ file, line, found: text, expected });
      return [];
    }
    return parseRow(rowSchema, Object.fromEntries(places.map(([column, at]) => [column, values[at] ?? ''])), {
      file,
      line,
      problems,
    });
  });
  return { file, sha256: raw.sha256, rows };
}

function parseRow<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  values: Record<string, string>,
  { file, line, problems }: { file: string; line: number; problems: Problem[] },
): (z.output<z.ZodObject<Shape>> & { readonly line: number })[] {
  const parsed = schema.safeParse(values, { error: describeExpectation });
  if (parsed.success) return [{ ...parsed.data, line }];
  for (const issue of parsed.error.issues) {
    const column = String(issue.path[0] ?? '');
    problems.push({ file, line, column, found: values[column] ?? '', expected: issue.message });
  }
  return [];
}

/** `null` when a quote is opened and not closed. */
function split(text: string, delimiter: string): string[] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  return errors.length > 0 ? null : (data[0] ?? []);
}

function headerFaults(names: readonly string[], columns: readonly string[], separator: string): string[] {
  const [only] = names;
  const other = separator === ',' ? ';' : ',';
  // What another spreadsheet, or another language of it, makes of the file.
  if (names.length === 1 && columns.length > 1 && only?.includes(other)) {
    return [`columns separated by "${separator}", not by "${other}"`];
  }
  return columns.flatMap((column) => {
    const count = names.filter((name) => name === column).length;
    if (count === 0) return `a column "${column}" in the header`;
    return count > 1 ? `one column "${column}" only in the header` : [];
  });
}
