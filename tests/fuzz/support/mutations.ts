// Breaks a good file of a source in the ways in which files break: a cell that holds anything, a column gone, a type for
// another, a file cut, saved in another encoding, or replaced by the page of an error.
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { zip } from '../../pipeline/support/zip.ts';
import { TEXTS } from '../../support/untrusted.ts';

const FILE_FAULTS = [
  'cut',
  'flip',
  'insert',
  'remove',
  'repeat',
  'empty',
  'page',
  'again-in-utf-8',
  'in-latin-1',
  'in-utf-16',
  'byte-order-mark',
] as const;
const TABLE_FAULTS = [
  'cell',
  'cell',
  'cell',
  'cell-of-another',
  'column-gone',
  'column-twice',
  'column-named',
  'row-gone',
  'row-twice',
  'row-short',
  'row-long',
  'rows-gone',
  'separator',
] as const;
const JSON_FAULTS = [
  'value',
  'value',
  'value',
  'value-of-another',
  'member-gone',
  'member-twice',
  'member-named',
  'wrapped',
  'deep',
] as const;
const XML_FAULTS = [
  'text',
  'text',
  'text',
  'tag-gone',
  'attribute',
  'tag-named',
  'element-twice',
  'entry-gone',
  'entry-named',
] as const;

export interface Fault {
  /** Of the file as a whole, or of what it holds. */
  readonly level: 'file' | 'content';
  /** Which fault, where, and where else: each counted round what there is. */
  readonly kind: number;
  readonly at: number;
  readonly to: number;
  readonly value: unknown;
}

const HOSTILE: readonly unknown[] = [
  ...TEXTS,
  ...['', ' ', '0', '-0', '1.5', '1,5', '1e400', 'NaN', 'nc', 'null', '99999999999999999999', '0x1F', '٣'],
  ...[
    '"',
    "''",
    ';',
    ',',
    '\n',
    '\r\n"',
    '\t',
    '\0',
    '\u0092',
    '\u202e',
    'e\u0301',
    '\ufeff',
    '<a>',
    '&amp;',
    '&#0;',
  ],
  ...[
    '2A004',
    '97',
    '99',
    '00000',
    'A0000',
    'T1Z00',
    '2099',
    '31/02/2025',
    'toString',
    'https://a.fr/',
    '[[[',
  ],
  ...[null, true, 0, -1, 1.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null], { length: 1e9 }],
];

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.double(),
  fc.integer(),
);

export const anyFaults: fc.Arbitrary<readonly Fault[]> = fc.array(
  fc.record({
    level: fc.oneof({ weight: 4, arbitrary: fc.constant('content' as const) }, fc.constant('file' as const)),
    kind: fc.nat(1000),
    at: fc.nat(100_000),
    to: fc.nat(100_000),
    value,
  }),
  { minLength: 1, maxLength: 3 },
);

/** The bytes of a file with these faults, one after the other. */
export function breakFile(file: string, bytes: Buffer, faults: readonly Fault[]): Buffer {
  return faults.reduce((broken, fault) => {
    if (fault.level === 'file' || broken.length === 0) return breakBytes(broken, fault);
    try {
      return breakContent(file, broken, fault);
    } catch {
      // Another fault has left nothing of that kind to break.
      return breakBytes(broken, fault);
    }
  }, bytes);
}

function breakContent(file: string, bytes: Buffer, fault: Fault): Buffer {
  if (file.endsWith('.gz')) {
    return gzipSync(breakContent(file.slice(0, -3), gunzipSync(bytes), fault), { level: 1 });
  }
  if (/\.(zip|xlsx)$/.test(file)) return breakArchive(bytes, fault);
  return file.endsWith('.csv') ? breakTable(bytes, fault) : breakJson(bytes, fault);
}

const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};
const textOf = (found: unknown): string =>
  typeof found === 'string' ? found : (JSON.stringify(found) ?? '');

function breakBytes(bytes: Buffer, { kind, at, to, value: put }: Fault): Buffer {
  const from = at % (bytes.length + 1);
  const until = Math.min(bytes.length, from + (to % 200));
  switch (pick(FILE_FAULTS, kind)) {
    case 'cut':
      return bytes.subarray(0, from);
    case 'flip': {
      const copy = Buffer.from(bytes);
      if (from < copy.length) copy[from] = to % 256;
      return copy;
    }
    case 'insert':
      return Buffer.concat([bytes.subarray(0, from), Buffer.from(textOf(put)), bytes.subarray(from)]);
    case 'remove':
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(until)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, until), bytes.subarray(from)]);
    case 'empty':
      return Buffer.alloc(0);
    case 'page':
      return Buffer.from('<!doctype html><title>503</title><p>Service indisponible');
    case 'again-in-utf-8':
      return Buffer.from(bytes.toString('latin1'));
    case 'in-latin-1':
      return Buffer.from(bytes.toString(), 'latin1');
    case 'in-utf-16':
      return Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le');
    case 'byte-order-mark':
      return Buffer.concat([Buffer.from('\ufeff'), bytes]);
  }
}

/** Bytes are letters here: the table may be in any encoding of one byte for the signs that make it a table. */
function breakTable(bytes: Buffer, { kind, at, to, value: put }: Fault): Buffer {
  const text = bytes.toString('latin1');
  const separator = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const rows = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: true }).data;
  const written = Buffer.from(textOf(put)).toString('latin1');
  const [header = []] = rows;
  const column = to % header.length;
  const line = rows.length === 1 ? 0 : 1 + (at % (rows.length - 1));
  const row = pick(rows, line);
  let delimiter: string = separator;
  switch (pick(TABLE_FAULTS, kind)) {
    case 'cell':
      row[column] = written;
      break;
    case 'cell-of-another':
      row[column] = pick(pick(rows, to), at);
      break;
    case 'column-gone':
      for (const each of rows) each.splice(column, 1);
      break;
    case 'column-twice':
      for (const each of rows) each.push(each[column] ?? '');
      break;
    case 'column-named':
      header[column] = written;
      break;
    case 'row-gone':
      rows.splice(line, 1);
      break;
    case 'row-twice':
      rows.push([...row]);
      break;
    case 'row-short':
      row.pop();
      break;
    case 'row-long':
      row.push(written);
      break;
    case 'rows-gone':
      rows.length = 1;
      break;
    case 'separator':
      delimiter = separator === ';' ? ',' : ';';
      break;
  }
  const quotes = text.includes('"');
  return Buffer.from(Papa.unparse(rows, { delimiter, quotes, newline: '\n' }), 'latin1');
}

type Node = Record<string, unknown> | unknown[];

function breakJson(bytes: Buffer, { kind, at, to, value: put }: Fault): Buffer {
  const root: unknown = JSON.parse(bytes.toString());
  const write = (changed: unknown) => Buffer.from(JSON.stringify(changed, null, 1));
  const places: (readonly [holder: Node, key: string])[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, item] of Object.entries(node)) {
      places.push([node as Node, key]);
      walk(item);
    }
  };
  walk(root);
  const fault = pick(JSON_FAULTS, kind);
  if (places.length === 0 || fault === 'wrapped') return write({ data: put, [textOf(put)]: root });
  const [holder, key] = pick(places, at);
  const set = (name: string, item: unknown) =>
    Object.defineProperty(holder, name, {
      value: item,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  const [other, otherKey] = pick(places, to);
  switch (fault) {
    case 'value':
      set(key, put);
      break;
    case 'value-of-another':
      set(key, structuredClone(Reflect.get(other, otherKey)));
      break;
    case 'member-gone':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 'member-twice':
      if (Array.isArray(holder)) holder.push(structuredClone(Reflect.get(holder, key)));
      else set(`${key}2`, Reflect.get(holder, key));
      break;
    case 'member-named':
      set(Array.isArray(holder) ? String(to % 9) : textOf(put), Reflect.get(holder, key));
      break;
    case 'deep': {
      const depth = 1 + (to % 20_000);
      set(key, 'DEEP');
      return Buffer.from(
        write(root)
          .toString()
          .replace('"DEEP"', '['.repeat(depth) + ']'.repeat(depth)),
      );
    }
  }
  return write(root);
}

function breakArchive(bytes: Buffer, fault: Fault): Buffer {
  const { kind, at, to, value: put } = fault;
  const entries: Record<string, Uint8Array> = unzipSync(bytes);
  const name = pick(Object.keys(entries), to);
  const xml = Buffer.from(entries[name] ?? []).toString();
  const fresh = textOf(put);
  const set = (changed: string) => {
    entries[name] = Buffer.from(changed);
  };
  /** Replaces one of what is found. */
  const replace = (pattern: RegExp, by: (found: string) => string) => {
    const found = pick([...xml.matchAll(pattern)], at);
    set(xml.slice(0, found.index) + by(found[0]) + xml.slice(found.index + found[0].length));
  };
  switch (pick(XML_FAULTS, kind)) {
    case 'text':
      replace(/(?<=>)[^<]*(?=<)/g, () =>
        to % 2 === 0 ? fresh : fresh.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      );
      break;
    case 'tag-gone':
      replace(/<[^>]*>/g, () => '');
      break;
    case 'attribute':
      replace(/(?<==")[^"]*(?=")/g, () => fresh.replaceAll('"', ''));
      break;
    case 'tag-named':
      replace(/(?<=<\/?)\w+/g, () => fresh);
      break;
    case 'element-twice':
      replace(/<(\w+)[^>]*>[^<]*<\/\1>/g, (found) => found + found);
      break;
    case 'entry-gone':
      delete entries[name];
      break;
    case 'entry-named':
      entries[fresh || 'x.xml'] = Buffer.from(xml);
      break;
  }
  return zip(entries);
}
