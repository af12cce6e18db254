// Reads the words of a PDF that Chromium made: glyphs of each font are turned into letters by the table that it carries.
import { inflateSync } from 'node:zlib';

/** Words as they stand, all spaces left out: a PDF places letters and does not always write the space between words. */
export function readPdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const tables = new Map<string, ReadonlyMap<string, string>>();
  for (const [id, { head }] of objects) {
    const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(head) ?? [];
    if (map !== '') tables.set(id, readLetters(objects.get(map)?.stream ?? ''));
  }
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = tables.get(id);
      if (table !== undefined) fonts.set(name, table);
    }
  }
  return [...objects.values()].map(({ stream }) => readPage(stream, fonts)).join('');
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)].map((match) => {
      const start = match.index + match[0].length;
      const body = text.slice(start, text.indexOf('endobj', start));
      const [opening] = /stream\r?\n/.exec(body) ?? [''];
      if (opening === '') return [match[1] ?? '', { head: body, stream: '' }];
      const at = body.indexOf(opening);
      const bytes = Buffer.from(body.slice(at + opening.length), 'latin1');
      const head = body.slice(0, at);
      const isText = head.includes('/FlateDecode') && !/\/(Image|FontFile|Length1)\b/.test(head);
      return [match[1] ?? '', { head, stream: isText ? inflateSync(bytes).toString('latin1') : '' }];
    }),
  );
}

/** Code of a glyph, two or four hexadecimal digits by font -> what it says. */
function readLetters(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  const say = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, say(hex));
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const letter = Number.parseInt(hex, 16) + code - first;
        letters.set(code.toString(16).toUpperCase().padStart(from.length, '0'), String.fromCharCode(letter));
      }
    }
  }
  return letters;
}

function readPage(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let words = '';
  for (const [, name, glyphs] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else {
      const [{ length } = '00'] = font.keys();
      for (let at = 0; at < (glyphs ?? '').length; at += length) {
        words += font.get(glyphs?.slice(at, at + length) ?? '') ?? '';
      }
    }
  }
  return words.replace(/\s/g, '');
}
