// Opens the files of offers: lists in JSON, and tables that a spreadsheet saved in its own way.
import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { lineOfJsonFault } from '../read/json-places.ts';
import { readBytes, readText } from '../read/raw-file.ts';
import { parseCsv, readRows } from '../read/table.ts';
import type { Row } from './draft.ts';

/** Ten times what the whole country would send: beyond, the file is not read at all. */
const MAX_BYTES = 256_000_000;

/** Faults of the file as a whole go to `problems`, and give `null`; what is in it is checked row by row. */
export function readJsonFile(file: string, problems: Problem[]): unknown {
  if (isTooLarge(file, problems)) return null;
  const raw = readText('', file, 'utf-8', problems);
  if (raw === null) return null;
  try {
    return JSON.parse(raw.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: lineOfJsonFault(raw.text), expected: `well-formed JSON (${reason})` });
    return null;
  }
}

/** The items of a list, alone in the file or under a key of it: "data" of a page of results. */
export function readJsonList(file: string, key: string, problems: Problem[]): Row<unknown>[] | null {
  const content = readJsonFile(file, problems);
  if (content === null) {
    if (problems.length === 0) problems.push({ file, found: 'null', expected: describeList(key) });
    return null;
  }
  const [list, path] = Array.isArray(content) ? [content, ''] : [itemsUnder(content, key), `/${key}`];
  if (Array.isArray(list)) {
    return list.map((value: unknown, index) => ({ file, pointer: `${path}/${index}`, value }));
  }
  problems.push({ file, expected: describeList(key) });
  return null;
}

const objectSchema = z.record(z.string(), z.unknown());

function itemsUnder(content: unknown, key: string): unknown {
  const parsed = objectSchema.safeParse(content);
  return parsed.success ? parsed.data[key] : undefined;
}

function describeList(key: string): string {
  return `a list of offers, alone or under "${key}"`;
}

/**
 * The rows of a table, saved as CSV by Excel or another spreadsheet, in French or in English: with ";" or ",", with a
 * byte order mark or in Windows-1252, with or without Excel's "sep=;". `null`: nothing of it can be read.
 */
export function readSpreadsheet(
  file: string,
  columns: readonly string[],
  problems: Problem[],
): Row<Readonly<Record<string, string>>>[] | null {
  if (isTooLarge(file, problems)) return null;
  const raw = readBytes('', file, problems);
  if (raw === null) return null;
  const [first, second] = raw.bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    problems.push({ file, expected: 'a file saved as "CSV UTF-8", not as "Unicode text"' });
    return null;
  }
  const text = readText('', file, isUtf8(raw.bytes) ? 'utf-8' : 'windows-1252', problems)?.text;
  if (text === undefined) return null;
  // Left blank rather than cut: lines keep their number.
  const table = text.replace(/^sep=.(?=\r?\n)/, '');
  const header = table.trimStart().split('\n', 1)[0] ?? '';
  const delimiter = header.includes(';') ? ';' : ',';
  const records = parseCsv(table, delimiter, true);
  const row = z.object(Object.fromEntries(columns.map((column) => [column, z.string()])));
  const found: Problem[] = [];
  const options = { rawDir: '', file, row, delimiter, doubledApostrophes: true, problems: found } as const;
  const rows = readRows(records, options);
  problems.push(...found);
  const headerLine = records[0]?.line;
  if (found.some(({ line }) => line === undefined || line === headerLine)) return null;
  // A row with a control character is named among the problems, and given all the same.
  const faulty = new Set(found.map(({ line }) => line));
  return rows.filter(({ line }) => !faulty.has(line)).map((value) => ({ file, line: value.line, value }));
}

function isTooLarge(file: string, problems: Problem[]): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES)
    problems.push({ file, found: `${size} bytes`, expected: `at most ${MAX_BYTES} bytes` });
  return size > MAX_BYTES;
}
