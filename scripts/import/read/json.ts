// Reads JSON files (GeoJSON too), gzipped or not, against a schema: each fault is named with its line.
import type { z } from 'zod';
import type { Problem } from '../problems.ts';
import { dropStrayBytes, hasControl, NO_CONTROL } from './characters.ts';
import { describeExpectation } from './expectations.ts';
import { lineOfJsonFault, lineOfPath } from './json-places.ts';
import { readText } from './raw-file.ts';

/** Faults go to `problems`, and give `null`. */
export function readJson<Schema extends z.ZodType>(
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
    value = JSON.parse(text, (_, item) => (typeof item === 'string' ? dropStrayBytes(item) : item));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: lineOfJsonFault(text), expected: `well-formed JSON (${reason})` });
    return null;
  }
  const broken = findControl(value);
  if (broken !== null) {
    const { path, found } = broken;
    problems.push({ file, line: lineOfPath(text, path), ...placeOf(path), found, expected: NO_CONTROL });
    return null;
  }
  const parsed = schema.safeParse(value, { error: describeExpectation, reportInput: true });
  if (parsed.success) return parsed.data;
  for (const { path, input, message } of parsed.error.issues) {
    const found = typeof input === 'string' ? input : JSON.stringify(input);
    problems.push({
      file,
      line: lineOfPath(text, path),
      ...placeOf(path),
      ...(found === undefined ? {} : { found }),
      expected: message,
    });
  }
  return null;
}

/** Positions in a list mean nothing to a reader: the line says which record. */
function placeOf(path: readonly PropertyKey[]): { column?: string } {
  const column = path.filter((step) => typeof step === 'string').join('.');
  return column === '' ? {} : { column };
}

/** The first text that holds a control character. */
function findControl(value: unknown): { path: PropertyKey[]; found: string } | null {
  if (typeof value === 'string') return hasControl(value) ? { path: [], found: value } : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const broken = findControl(item);
    const step = Array.isArray(value) ? Number(key) : key;
    if (broken !== null) return { ...broken, path: [step, ...broken.path] };
  }
  return null;
}
