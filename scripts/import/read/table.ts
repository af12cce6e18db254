// Reads tables strictly: CSV files here, the sheets of workbooks in sheet.ts. Every fault is named with its file, line,
// column and value; the rows returned are the good ones.
import Papa from 'papaparse';
import type { z } from 'zod';
import type { Problem } from '../problems.ts';
import { dropStrayBytes, hasControl, NO_CONTROL } from './characters.ts';
import { describeExpectation } from './expectations.ts';
import { type Encoding, readText } from './raw-file.ts';

export interface RowOptions<Shape extends z.ZodRawShape> {
  /** Folder of the raw files. */
  readonly rawDir: string;
  /** Path of the file inside it: what the messages name. It is unzipped when its name ends in ".gz". */
  readonly file: string;
  /** Columns needed, by their name in the header, each with the shape of its values. Other columns are ignored. */
  readonly row: z.ZodObject<Shape>;
  readonly problems: Problem[];
}

export interface TableOptions<Shape extends z.ZodRawShape> extends RowOptions<Shape> {
  /** Default ",". */
  readonly delimiter?: ',' | ';';
  /** Default "utf-8". */
  readonly encoding?: Encoding;
  /** False where a quote is a letter like another, as in the nomenclatures of the ministry of education. */
  readonly quotes?: boolean;
  /** True for the one ROME file that doubles its apostrophes; elsewhere a doubled one is an error. */
  readonly doubledApostrophes?: boolean;
}

export interface Table<Row> {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly (Row & { readonly line: number })[];
}

/** Reads a CSV file with a header line. Values may run over several lines; blank lines are skipped. */
export function readTable<Shape extends z.ZodRawShape>(
  options: TableOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>> {
  const { rawDir, file, delimiter = ',', encoding = 'utf-8', quotes = true, problems } = options;
  const raw = readText(rawDir, file, encoding, problems);
  if (raw === null) return { file, sha256: '', rows: [] };
  return { file, sha256: raw.sha256, rows: readRows(parseCsv(raw.text, delimiter, quotes), options) };
}

/** One record of a table, the header first. */
export interface TableRecord {
  /** Line on which it starts; in a sheet, number of its row. */
  readonly line: number;
  /** By column; a cell that is not there is empty. */
  readonly cells: readonly string[];
  /** What was expected, when the record is malformed. */
  readonly fault?: string;
}

/** The rows under a header, as their schema gives them. */
export function readRows<Shape extends z.ZodRawShape>(
  [header, ...records]: readonly TableRecord[],
  { file, row, problems, delimiter = ',', doubledApostrophes = false }: TableOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>>['rows'] {
  const noRow = { file, expected: 'a header line, and at least one row under it (there is none)' };
  if (header === undefined) {
    problems.push(noRow);
    return [];
  }
  const columns = Object.keys(row.shape);
  const headerFaults = faultsOfHeader(header, columns, delimiter);
  for (const expected of headerFaults) {
    problems.push({ file, line: header.line, found: header.cells.join(delimiter), expected });
  }
  // Every row would only repeat that its columns are not there.
  if (headerFaults.length > 0) return [];
  if (records.length === 0) problems.push(noRow);
  const places = columns.map((column) => [column, header.cells.indexOf(column)] as const);
  return records.flatMap(({ line, cells, fault }) => {
    if (fault !== undefined) {
      problems.push({ file, line, found: cells.join(delimiter), expected: fault });
      return [];
    }
    const values: Record<string, string> = {};
    for (const [column, place] of places) {
      const value = dropStrayBytes(cells[place] ?? '');
      if (hasControl(value)) {
        problems.push({ file, line, column, found: value, expected: NO_CONTROL });
      }
      if (value.includes("''") && !doubledApostrophes) {
        problems.push({ file, line, column, found: value, expected: 'no doubled apostrophe' });
      }
      values[column] = value.replaceAll("''", "'");
    }
    const parsed = row.safeParse(values, { error: describeExpectation });
    if (parsed.success) return [{ ...parsed.data, line }];
    for (const { path, message } of parsed.error.issues) {
      const column = String(path[0] ?? '');
      problems.push({ file, line, column, found: values[column] ?? '', expected: message });
    }
    return [];
  });
}

function faultsOfHeader(
  { cells, fault }: TableRecord,
  columns: readonly string[],
  delimiter: string,
): string[] {
  if (fault !== undefined) return [fault];
  const other = delimiter === ',' ? ';' : ',';
  // What another spreadsheet, or another language of it, makes of a file saved from it.
  if (cells.length === 1 && columns.length > 1 && cells[0]?.includes(other)) {
    return [`columns separated by "${delimiter}", not by "${other}"`];
  }
  return columns.flatMap((column) => {
    const count = cells.filter((name) => name === column).length;
    if (count === 0) return `a column "${column}" in the header`;
    return count > 1 ? `one column "${column}" only in the header` : [];
  });
}

/** The records of a CSV text, the header first. */
export function parseCsv(text: string, delimiter: string, quotes: boolean): TableRecord[] {
  const records: TableRecord[] = [];
  let line = 1;
  let offset = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    // The name that Papa Parse gives to reading without quotes.
    ...(quotes ? {} : { fastMode: true }),
    step({ data: cells, errors, meta }) {
      const start = line;
      const source = text.slice(offset, meta.cursor);
      offset = meta.cursor;
      line += source.split('\n').length - 1;
      // Some sources separate their records with blank lines, or end on lines of bare separators as a spreadsheet
      // leaves them. Values that are empty between quotes make a row.
      if (source.replaceAll(delimiter, '').trim() === '') return;
      const fault = faultOfRecord(cells, errors[0]?.code, records[0]?.cells.length ?? cells.length);
      records.push({ line: start, cells, ...(fault === null ? {} : { fault }) });
    },
  });
  return records;
}

/** Papa Parse words its errors for programmers; the two that it gives without headers are put plainly. */
function faultOfRecord(cells: readonly string[], error: string | undefined, width: number): string | null {
  if (error === 'MissingQuotes') {
    return 'a closing quote: this row opens one that nothing closes (is the file truncated?)';
  }
  if (error !== undefined) {
    return 'a separator or the end of the line after a closing quote; a quote inside a value is written twice';
  }
  return cells.length === width
    ? null
    : `${width} values as in the header, not ${cells.length} (is the file truncated?)`;
}
