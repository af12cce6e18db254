// Reads raw tables strictly and writes the tree of facts in one move: data/facts is always the old tree or the new.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { z } from 'zod';
import { lineOfJsonFault, lineOfPath } from './json-lines.ts';
import type { Problem } from './problems.ts';

export interface TableOptions<Shape extends z.ZodRawShape> {
  /** Folder of the raw files. */
  readonly rawDir: string;
  /** Path of the file inside it: what the messages name. */
  readonly file: string;
  /** Columns needed, each with the shape of its values. Other columns are ignored. */
  readonly row: z.ZodObject<Shape>;
  /** Default "utf-8". */
  readonly encoding?: 'utf-8' | 'iso-8859-15';
  /** True for the one ROME file that doubles its apostrophes; elsewhere a doubled one is an error. */
  readonly doubledApostrophes?: boolean;
  readonly problems: Problem[];
}

export interface Table<Row> {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly (Row & { readonly line: number })[];
}

/**
 * Reads a CSV file with a header line. Every fault (missing file, encoding, missing column, truncated or
 * malformed row, value of the wrong shape) is added to `problems`; the rows returned are the good ones.
 */
export function readTable<Shape extends z.ZodRawShape>(
  options: TableOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>> {
  const { rawDir, file, row: rowSchema, encoding = 'utf-8', problems } = options;
  const raw = readText(rawDir, file, encoding, problems);
  if (raw === null) return { file, sha256: '', rows: [] };

  const columns = Object.keys(rowSchema.shape);
  const records = parseRecords(raw.text, columns, file, problems);
  const rows = records.flatMap(({ line, values }) => {
    const apostrophed = settleApostrophes(values, options.doubledApostrophes ?? false, file, line, problems);
    const parsed = rowSchema.safeParse(apostrophed, { error: describeExpectation });
    if (parsed.success) return [{ ...parsed.data, line }];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '');
      problems.push({ file, line, column, found: apostrophed[column] ?? '', expected: issue.message });
    }
    return [];
  });
  return { file, sha256: raw.sha256, rows };
}

const MISSING_FILE = 'the file to be there (the README says where each file comes from)';

function readText(
  dir: string,
  file: string,
  encoding: string,
  problems: Problem[],
): { text: string; sha256: string } | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dir, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    problems.push({ file, expected: isMissing ? MISSING_FILE : `a file that can be read (${code})` });
    return null;
  }
  const text = decode(bytes, encoding, file, problems);
  return text === null ? null : { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decode(bytes: Buffer, encoding: string, file: string, problems: Problem[]): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const place = firstUndecodableLine(bytes, encoding);
    problems.push({
      file,
      ...place,
      expected: `text encoded in ${encoding} (save the file again in that encoding)`,
    });
    return null;
  }
}

/** `found`: what surrounds the first undecodable byte, which is shown as "\uFFFD". */
function firstUndecodableLine(bytes: Buffer, encoding: string): { line: number; found: string } {
  const strict = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      const text = new TextDecoder(encoding).decode(bytes.subarray(start, end));
      const fault = text.indexOf('\uFFFD');
      return { line, found: text.slice(Math.max(0, fault - 30), fault + 30) };
    }
    // The whole was refused: unless it is on the last line, the fault is still ahead.
    if (newline === -1) return { line, found: '' };
    start = newline + 1;
    line += 1;
  }
}

interface RawRecord {
  readonly line: number;
  readonly values: Record<string, string>;
}

/** The needed columns of each row, with the line on which the row starts. */
function parseRecords(
  text: string,
  columns: readonly string[],
  file: string,
  problems: Problem[],
): RawRecord[] {
  const records: RawRecord[] = [];
  let header: string[] | null = null;
  let isHeaderSound = true;
  let rowCount = 0;
  let line = 1;
  let offset = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step({ data, errors, meta }, parser) {
      const start = line;
      for (let i = offset; i < meta.cursor; i += 1) if (text.charCodeAt(i) === 10) line += 1;
      offset = meta.cursor;
      // Two ROME files separate their records with blank lines. A row of empty values is no blank line.
      if (data.length === 1 && data[0]?.trim() === '' && errors.length === 0) return;
      const fault = errors[0] === undefined ? null : describeCsvFault(errors[0].code);
      if (header === null) {
        const found = data.join(',');
        for (const expected of fault === null ? headerFaults(data, columns) : [fault]) {
          problems.push({ file, line: start, found, expected });
          isHeaderSound = false;
        }
        header = data;
        // Every row would only repeat that its columns are not there.
        if (!isHeaderSound) parser.abort();
        return;
      }
      rowCount += 1;
      if (fault !== null) {
        problems.push({ file, line: start, found: data.join(','), expected: fault });
      } else if (data.length !== header.length) {
        problems.push({
          file,
          line: start,
          found: data.join(','),
          expected: `${header.length} values as in the header, not ${data.length} (is the file truncated?)`,
        });
      } else {
        const names: string[] = header;
        const values = columns.map((column) => [column, data[names.indexOf(column)] ?? ''] as const);
        records.push({ line: start, values: Object.fromEntries(values) });
      }
    },
  });
  if (isHeaderSound && rowCount === 0) {
    problems.push({ file, expected: 'a header line, and at least one row under it (the file is empty)' });
  }
  return records;
}

function headerFaults(header: readonly string[], columns: readonly string[]): string[] {
  // What a French spreadsheet makes of a file saved from it.
  if (header.length === 1 && header[0]?.includes(';'))
    return ['columns separated by commas, not by semicolons'];
  return columns.flatMap((column) => {
    const count = header.filter((name) => name === column).length;
    if (count === 0) return `a column "${column}" in the header`;
    return count > 1 ? `one column "${column}" only in the header` : [];
  });
}

/** Papa Parse words its errors for programmers; the two that it gives without headers are put plainly. */
function describeCsvFault(code: string): string {
  return code === 'MissingQuotes'
    ? 'a closing quote: this row opens one that nothing closes (is the file truncated?)'
    : 'a comma or the end of the line after a closing quote; a quote inside a value is written twice';
}

function settleApostrophes(
  values: Record<string, string>,
  doubled: boolean,
  file: string,
  line: number,
  problems: Problem[],
): Record<string, string> {
  const entries = Object.entries(values).map(([column, value]) => {
    if (!value.includes("''")) return [column, value];
    if (!doubled) problems.push({ file, line, column, found: value, expected: 'no doubled apostrophe' });
    return [column, value.replaceAll("''", "'")];
  });
  return Object.fromEntries(entries);
}

/** Reads a JSON file of a folder against a schema. Faults go to `problems`, and give `null`. */
export function readRawJson<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): { data: z.output<Schema>; sha256: string } | null {
  const raw = readText(dir, file, 'utf-8', problems);
  const data = raw === null ? null : parseJson(raw.text, file, schema, problems);
  return raw === null || data === null ? null : { data, sha256: raw.sha256 };
}

/** Parses a JSON text against a schema. Faults go to `problems`, with their line, and give `null`. */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): z.output<Schema> | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: lineOfJsonFault(text), expected: `well-formed JSON (${reason})` });
    return null;
  }
  const parsed = schema.safeParse(value, { error: describeExpectation, reportInput: true });
  if (parsed.success) return parsed.data;
  for (const { path, input, message } of parsed.error.issues) {
    // Positions in a list mean nothing to a reader: the line says which record.
    const column = path.filter((step) => typeof step === 'string').join('.');
    const found = typeof input === 'string' ? input : JSON.stringify(input);
    problems.push({
      file,
      line: lineOfPath(text, path),
      ...(column === '' ? {} : { column }),
      ...(found === undefined ? {} : { found }),
      expected: message,
    });
  }
  return null;
}

/** Words what zod expected, where the schema does not say it itself, for someone who does not program. */
export function describeExpectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `at most ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case 'unrecognized_keys':
      return `no field ${issue.keys.map((key) => JSON.stringify(key)).join(', ')} (is its name misspelt?)`;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((each) => each.message))].join(', or ');
    case 'invalid_format':
      return issue.pattern === undefined
        ? `a text of the form "${issue.format}"`
        : `a text of the form ${issue.pattern}`;
    default:
      return 'a value of the right form';
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, between [ and ]',
  object: 'a record, between { and }',
};

function unitOf(origin: string, count: number | bigint): string {
  const unit = origin === 'string' ? ' character' : origin === 'array' ? ' item' : '';
  return unit === '' || count === 1 ? unit : `${unit}s`;
}

/** A tree of facts about to be written: path relative to data/facts -> records, or bytes to keep as they are. */
export type FactsTree = ReadonlyMap<string, readonly object[] | object | Uint8Array>;

/** JSON with one record per line: valid JSON for the loaders, readable as a diff. */
export function serializeFacts(content: readonly object[] | object): string {
  if (!Array.isArray(content)) return `${JSON.stringify(content, null, 2)}\n`;
  return `[\n${content.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

const NEXT = '.facts-next';
const PREVIOUS = '.facts-previous';

/** Puts things right after an interrupted swap. To be called before anything reads data/facts. */
export function recoverInterruptedSwap(dataDir: string): void {
  const facts = join(dataDir, 'facts');
  const previous = join(dataDir, PREVIOUS);
  if (!existsSync(facts) && existsSync(previous)) renameSync(previous, facts);
  rmSync(previous, { recursive: true, force: true });
  rmSync(join(dataDir, NEXT), { recursive: true, force: true });
}

/** Writes the whole tree beside the old one, then swaps the two folders. */
export function replaceFacts(dataDir: string, tree: FactsTree): void {
  const next = join(dataDir, NEXT);
  const facts = join(dataDir, 'facts');
  const previous = join(dataDir, PREVIOUS);
  for (const [file, content] of tree) {
    const path = join(next, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content instanceof Uint8Array ? content : serializeFacts(content));
  }
  if (existsSync(facts)) renameSync(facts, previous);
  try {
    renameSync(next, facts);
  } catch (error) {
    // Without this, data/facts would be missing until the next run.
    recoverInterruptedSwap(dataDir);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
