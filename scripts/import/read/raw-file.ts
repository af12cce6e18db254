// Reads a raw file: its bytes and their checksum, unzipped and decoded where it is a text.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../problems.ts';

/** Those that the sources use. A byte order mark is no part of the text. */
export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-15';

/** `null`, and a problem, when the file cannot be read. */
export function readBytes(
  dir: string,
  file: string,
  problems: Problem[],
): { bytes: Buffer; sha256: string } | null {
  try {
    const bytes = readFileSync(join(dir, file));
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    const expected = isMissing
      ? 'the file to be there (the README says where each file comes from)'
      : `a file that can be read (${code})`;
    problems.push({ file, expected });
    return null;
  }
}

/**
 * The text of a file, unzipped when its name ends in ".gz", and the checksum of its bytes as published. `null`, and a
 * problem, when the file is not there, the archive is broken or the encoding is another one.
 */
export function readText(
  dir: string,
  file: string,
  encoding: Encoding,
  problems: Problem[],
): { text: string; sha256: string } | null {
  const raw = readBytes(dir, file, problems);
  const content = raw !== null && file.endsWith('.gz') ? gunzip(raw.bytes, file, problems) : raw?.bytes;
  const text = content ? decode(content, encoding, file, problems) : null;
  return raw === null || text === null ? null : { text, sha256: raw.sha256 };
}

function gunzip(bytes: Buffer, file: string, problems: Problem[]): Buffer | null {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, expected: `a whole gzip archive (${reason})` });
    return null;
  }
}

/** `null`, and a problem, when the bytes are not in this encoding. */
export function decode(
  bytes: Uint8Array,
  encoding: Encoding,
  file: string,
  problems: Problem[],
): string | null {
  const place = encoding === 'utf-8' ? firstLineNotInUtf8(bytes) : firstLineInUtf8(bytes);
  if (place === null) return new TextDecoder(encoding).decode(bytes);
  const expected = `text encoded in ${encoding} (save the file again in that encoding)`;
  problems.push({ file, ...place, expected });
  return null;
}

interface Place {
  readonly line: number;
  readonly found: string;
}

/** `found`: what surrounds the first undecodable byte, which is shown as "\uFFFD". */
function firstLineNotInUtf8(bytes: Uint8Array): Place | null {
  if (decodesAsUtf8(bytes)) return null;
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const content = bytes.subarray(start, end);
    // The whole was refused: unless it is on the last line, the fault is still ahead.
    if (newline === -1 || !decodesAsUtf8(content)) {
      const text = new TextDecoder('utf-8').decode(content);
      return { line, found: around(text, text.indexOf('\uFFFD')) };
    }
    start = newline + 1;
    line += 1;
  }
}

/**
 * Any bytes are text in an encoding of one byte a letter. But accents that make a whole file of good UTF-8 do not come
 * by chance: it was converted, and would be read as "MaÃ§on".
 */
function firstLineInUtf8(bytes: Uint8Array): Place | null {
  if (!decodesAsUtf8(bytes)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  const position = text.search(/[\u0080-\uFFFF]/);
  if (position === -1) return null;
  const before = text.slice(0, position).split('\n');
  const line = text.split('\n', before.length)[before.length - 1] ?? '';
  return { line: before.length, found: around(line, before.at(-1)?.length ?? 0) };
}

function decodesAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function around(text: string, position: number): string {
  return text.slice(Math.max(0, position - 30), position + 30).trim();
}
