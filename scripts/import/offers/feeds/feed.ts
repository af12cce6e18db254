// What the import must know of a source of offers: how its files are opened, and what its rows become.
import { z } from 'zod';
import type { Problem } from '../../problems.ts';
import { describeExpectation } from '../../read/expectations.ts';
import type { Draft, DraftField, Row, SetAside } from '../draft.ts';
import type { Known } from '../known.ts';

/** A row may hold several offers: one for each kind of contract. */
export type Mapped = readonly Draft[] | SetAside;

export interface Feed {
  /** Domains of the pages to which it may lead. A deposit leads where its host says, and someone has looked at it. */
  readonly domains: readonly string[] | 'any';
  /** What each field is called in its files, for the messages: a path in JSON, a column in a table. */
  readonly fields: Readonly<Partial<Record<DraftField, string>>>;
  /** Rows of a file. `null`, and a problem: none of it can be trusted, and nothing of this source is written. */
  readonly read: (file: string, problems: Problem[]) => readonly Row<unknown>[] | null;
  /** Faults go to `problems`, and give `null`. Never throws, whatever the row is. */
  readonly map: (row: Row<unknown>, context: Context, problems: Problem[]) => Mapped | null;
}

export interface Context {
  readonly known: Known;
  readonly today: string;
}

/** A row as a schema reads it; each fault is named by its pointer in a list, by line and column in a table. */
export function parseItem<Schema extends z.ZodType>(
  schema: Schema,
  { file, line, pointer, value }: Row<unknown>,
  problems: Problem[],
): z.output<Schema> | null {
  const parsed = schema.safeParse(value, { error: describeExpectation, reportInput: true });
  if (parsed.success) return parsed.data;
  for (const { path, input, message } of parsed.error.issues) {
    const found = typeof input === 'string' ? input : JSON.stringify(input);
    problems.push({
      file,
      ...(line === undefined ? {} : { line }),
      column: [...(pointer === undefined ? [] : [pointer]), ...path.map(String)].join('/'),
      ...(found === undefined ? {} : { found }),
      expected: message,
    });
  }
  return null;
}

/** ROME as a feed writes it: a code that ROME 4.0 may not know, checked later against the facts. */
export const anyRomeSchema = z.string().regex(/^[A-Z]\d{4}$/, 'a ROME code such as J1506');
