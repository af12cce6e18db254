// Reads a set of judged queries, and says precisely what is wrong with a broken one.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface JudgedQuery {
  readonly q: string;
  /** Accepted occupations. With no accepted page either: nothing should be found. */
  readonly rome: readonly string[];
  readonly page: readonly string[];
  readonly kind: string | null;
}

/** A message for the person who wrote the file; the script prints it and stops. */
export class BrokenQueries extends Error {}

const ROME_CODE = /^[A-N]\d{4}$/;

function refuse(file: string, entry: number | null, field: string, found: unknown, expected: string): never {
  const place = entry === null ? '' : `, entry ${entry}`;
  const shown = found === undefined ? 'nothing' : JSON.stringify(found);
  throw new BrokenQueries(
    `${basename(file)}${place}, field "${field}": found ${shown.slice(0, 120)}, expected ${expected}`,
  );
}

const isListOf = (value: unknown, accepts: (text: string) => boolean): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && accepts(item));

function readEntry(file: string, entry: unknown, index: number): JudgedQuery {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return refuse(file, index + 1, '(whole)', entry, 'an object with "q" and "rome"');
  }
  const { q, rome, page = [], kind = null }: Readonly<Record<string, unknown>> = { ...entry };
  if (typeof q !== 'string') return refuse(file, index + 1, 'q', q, 'a text');
  if (!isListOf(rome, (code) => ROME_CODE.test(code))) {
    return refuse(
      file,
      index + 1,
      'rome',
      rome,
      'a list of ROME codes such as ["J1506"], empty for nonsense',
    );
  }
  if (!isListOf(page, (path) => /^\/.*\/$/.test(path))) {
    return refuse(
      file,
      index + 1,
      'page',
      page,
      'a list of addresses such as ["/interets/je-souhaite-transmettre/"]',
    );
  }
  return { q, rome, page, kind: typeof kind === 'string' ? kind : null };
}

export function readQueries(file: string): JudgedQuery[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BrokenQueries(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new BrokenQueries(
      `${file}: not valid JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  if (!Array.isArray(content) || content.length === 0) {
    return refuse(file, null, '(whole)', content, 'a list of queries, not empty');
  }
  return content.map((entry, index) => readEntry(file, entry, index));
}
