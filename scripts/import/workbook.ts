// Reads one sheet of an .xlsx workbook as rows of text, as the cells hold them: no value is taken for a date or rounded.
// The sheets of France Travail unpack to 27 MB of XML: they are read as a stream of tags, never as a tree.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Parser } from 'saxen';
import type { z } from 'zod';
import { describeExpectation, type Table } from './io.ts';
import type { Problem } from './problems.ts';

export interface SheetOptions<Shape extends z.ZodRawShape> {
  readonly rawDir: string;
  /** Path of the workbook inside it: what the messages name. */
  readonly file: string;
  /** Name of the sheet; the others hold descriptions. */
  readonly sheet: RegExp;
  /** Columns needed, by their name in the header (row 1), each with the shape of its values. */
  readonly row: z.ZodObject<Shape>;
  readonly problems: Problem[];
}

/**
 * Reads the rows under the header. Every fault (no such file or sheet, a broken archive, a column that is not there, a
 * value of the wrong shape) goes to `problems`; the rows returned are the good ones, with their row number as line.
 */
export function readSheet<Shape extends z.ZodRawShape>(
  options: SheetOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>> {
  const { rawDir, file, row: rowSchema, problems } = options;
  const none = { file, sha256: '', rows: [] };
  const path = join(rawDir, file);
  if (!existsSync(path)) {
    problems.push({ file, expected: 'the file to be there (the README says where each file comes from)' });
    return none;
  }
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let grid: readonly SheetRow[];
  try {
    grid = readGrid(bytes, options.sheet);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, expected: `a whole .xlsx workbook (${reason})` });
    return { ...none, sha256 };
  }
  const [header, ...records] = grid;
  if (header === undefined || records.length === 0) {
    problems.push({ file, expected: 'a header row, and at least one row under it (the sheet is empty)' });
    return { ...none, sha256 };
  }
  const columns = Object.keys(rowSchema.shape);
  const faults = columns.flatMap((column) => {
    const count = header.cells.filter((name) => name === column).length;
    if (count === 0) return `a column "${column}" in the header`;
    return count > 1 ? `one column "${column}" only in the header` : [];
  });
  for (const expected of faults) {
    problems.push({ file, line: header.line, found: header.cells.join(','), expected });
  }
  if (faults.length > 0) return { ...none, sha256 };

  const places = columns.map((column) => [column, header.cells.indexOf(column)] as const);
  const rows = records.flatMap(({ line, cells }) => {
    const values: Record<string, string> = {};
    for (const [column, at] of places) values[column] = cells[at] ?? '';
    const parsed = rowSchema.safeParse(values, { error: describeExpectation });
    if (parsed.success) return [{ ...parsed.data, line }];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? '');
      problems.push({ file, line, column, found: values[column] ?? '', expected: issue.message });
    }
    return [];
  });
  return { file, sha256, rows };
}

interface SheetRow {
  /** Number of the row in the sheet, from 1. */
  readonly line: number;
  /** By column; a cell that is not there is empty. */
  readonly cells: readonly string[];
}

/** @throws Error saying what is missing or broken in the archive. */
function readGrid(bytes: Uint8Array, sheet: RegExp): SheetRow[] {
  const texts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml)$/.test(name),
  });
  const workbook = textOf(texts, 'xl/workbook.xml');
  let relation: string | undefined;
  const names: string[] = [];
  readTags(workbook, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      const { name = '', 'r:id': id } = attributes();
      names.push(name);
      if (sheet.test(name)) relation ??= id;
    },
  });
  if (relation === undefined)
    throw new Error(`no sheet named like ${sheet.source}, only ${names.join(', ')}`);
  let target = '';
  readTags(textOf(texts, 'xl/_rels/workbook.xml.rels'), {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const { Id, Target = '' } = attributes();
      if (Id === relation) target = Target;
    },
  });
  const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const shared = texts['xl/sharedStrings.xml'];
  const strings = shared === undefined ? [] : readSharedStrings(decode(shared));
  const sheets = unzipSync(bytes, { filter: ({ name }) => name === part });
  return readRows(textOf(sheets, part), strings);
}

/** Texts are written once and numbered. A text may come in several runs; those of a reading aid (rPh) are no part. */
function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isAid = false;
  readTags(xml, {
    open: (tag) => {
      if (tag === 'si') current = '';
      if (tag === 'rPh') isAid = true;
      isText = tag === 't' && !isAid;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (tag) => {
      if (tag === 't') isText = false;
      if (tag === 'rPh') isAid = false;
      if (tag === 'si') strings.push(current);
    },
  });
  return strings;
}

function readRows(xml: string, strings: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let type = '';
  let value = '';
  let isValue = false;
  readTags(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        cells = [];
        line = Number(attributes()['r'] ?? line + 1);
        column = -1;
      } else if (tag === 'c') {
        const { r: reference, t = '' } = attributes();
        column = reference === undefined ? column + 1 : columnOf(reference);
        type = t;
        value = '';
      }
      isValue = tag === 'v' || tag === 't';
    },
    text: (text) => {
      if (isValue) value += text;
    },
    close: (tag) => {
      isValue = false;
      if (tag === 'c') {
        while (cells.length < column) cells.push('');
        cells[column] = (type === 's' ? (strings[Number(value)] ?? '') : value).trim();
      } else if (tag === 'row' && cells.some((cell) => cell !== '')) {
        rows.push({ line, cells });
      }
    },
  });
  return rows;
}

/** "AB12" -> 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    if (letter < 'A') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** Read on demand only: a sheet has a million tags. Those read here (names, references) hold no entity. */
type Attributes = () => Readonly<Record<string, string>>;

function readTags(
  xml: string,
  on: {
    readonly open?: (tag: string, attributes: Attributes) => void;
    readonly text?: (text: string) => void;
    readonly close?: (tag: string) => void;
  },
): void {
  const parser = new Parser();
  parser.on('openTag', (tag, attributes) => on.open?.(tag, attributes));
  parser.on('text', (text, decodeEntities) => on.text?.(decodeEntities(text)));
  parser.on('closeTag', (tag) => on.close?.(tag));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  const content = files[name];
  if (content === undefined) throw new Error(`no ${name} in the archive`);
  return decode(content);
}

function decode(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(content);
}
