// Reads files that are published gzipped. The rest of what is said of a fault is as in io.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { parseJson } from './io.ts';
import type { Problem } from './problems.ts';

/**
 * The text of a file in UTF-8, unzipped when its name ends in ".gz", and the checksum of its bytes as published.
 * `null`, and a problem, when it cannot be read.
 */
export function readMaybeGzipped(
  dir: string,
  file: string,
  problems: Problem[],
): { text: string; sha256: string } | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dir, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    const expected = isMissing
      ? 'the file to be there (the README says where each file comes from)'
      : `a file that can be read (${code})`;
    problems.push({ file, expected });
    return null;
  }
  let content: Buffer;
  try {
    content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, expected: `a whole gzip archive (${reason})` });
    return null;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    problems.push({ file, expected: 'text encoded in utf-8 (save the file again in that encoding)' });
    return null;
  }
}

/** Reads a JSON file, gzipped or not, against a schema. Faults go to `problems`, and give `null`. */
export function readGzippedJson<Schema extends z.ZodType>(
  dir: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): { data: z.output<Schema>; sha256: string } | null {
  const raw = readMaybeGzipped(dir, file, problems);
  const data = raw === null ? null : parseJson(raw.text, file, schema, problems);
  return raw === null || data === null ? null : { data, sha256: raw.sha256 };
}
