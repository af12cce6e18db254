// Reads one sheet of an .xlsx workbook as a table of texts, as the cells hold them: no value is taken for a date or
// rounded. The sheets of France Travail unpack to 27 MB of XML: they are read as a stream of tags, never as a tree.
import { unzipSync } from 'fflate';
import { Parser } from 'saxen';
import type { z } from 'zod';
import { readBytes } from './raw-file.ts';
import { type RowOptions, readRows, type Table, type TableRecord } from './table.ts';

interface SheetOptions<Shape extends z.ZodRawShape> extends RowOptions<Shape> {
  /** Name of the sheet; the others hold descriptions. */
  readonly sheet: RegExp;
  /** Number of the row of the header, where titles stand above it. Default 1. */
  readonly headerRow?: number;
}

/** As `readTable`. */
export function readSheet<Shape extends z.ZodRawShape>(
  options: SheetOptions<Shape>,
): Table<z.output<z.ZodObject<Shape>>> {
  const { rawDir, file, headerRow = 1, problems } = options;
  const raw = readBytes(rawDir, file, problems);
  if (raw === null) return { file, sha256: '', rows: [] };
  const { bytes, sha256 } = raw;
  let records: readonly TableRecord[];
  try {
    records = readRecords(bytes, options.sheet);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, expected: `a whole .xlsx workbook (${reason})` });
    return { file, sha256, rows: [] };
  }
  const table = records.filter(({ line }) => line >= headerRow);
  return { file, sha256, rows: readRows(table, options) };
}

/** @throws Error saying what is missing or broken in the archive. */
function readRecords(bytes: Uint8Array, sheet: RegExp): TableRecord[] {
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
  return readCells(textOf(sheets, part), strings);
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

function readCells(xml: string, strings: readonly string[]): TableRecord[] {
  const rows: TableRecord[] = [];
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
