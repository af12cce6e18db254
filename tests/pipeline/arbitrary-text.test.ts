// Whatever a file holds, reading it gives rows or problems: never an exception, never silence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '#scripts/import/problems.ts';
import { parseJson } from '#scripts/import/read/json.ts';
import { readTable } from '#scripts/import/read/table.ts';
import { casesOf, PATIENCE } from '../fuzz/support/cases.ts';

const rawDir = mkdtempSync(join(tmpdir(), 'rose-arbitrary-'));
afterAll(() => rmSync(rawDir, { recursive: true, force: true }));

const RUNS = casesOf(200);
const row = z.object({ a: z.string(), b: z.string() });

function read(content: string | Uint8Array, options: { doubledApostrophes?: boolean } = {}) {
  writeFileSync(join(rawDir, 'any.csv'), content);
  const problems: Problem[] = [];
  const { rows } = readTable({ rawDir, file: 'any.csv', row, problems, ...options });
  return { rows, problems };
}

/** Text rich in what a CSV or a JSON parser stumbles upon. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\n', '\r\n', '\r', "''", 'é', ' ', '\uFEFF', 'x', '[', '{', ':', '\\'))
    .map((all) => all.join('')),
);

test('any text gives rows or problems', PATIENCE, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { rows, problems } = read(text);
      expect(rows.length + problems.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('any text under a right header gives rows or problems', PATIENCE, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { rows, problems } = read(`"a","b"\n${text}`);
      expect(rows.length + problems.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('any bytes give rows or problems', PATIENCE, () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { rows, problems } = read(Buffer.concat([Buffer.from('"a","b"\n'), bytes]));
      expect(rows.length + problems.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test(
  'any values, written with quotes, are read back with the line on which their row starts',
  PATIENCE,
  () => {
    const value = anyText
      .map((text) => text.replace(/[^\P{Cc}\t\n\r]/gu, ''))
      .filter((text) => !text.includes("''") && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, fc.nat(2)), { minLength: 1, maxLength: 8 }), (values) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        let content = '"a","b"\n';
        const expected = values.map(([a, b, blankLines]) => {
          content += '\n'.repeat(blankLines);
          const line = content.split('\n').length;
          content += `${quote(a)},${quote(b)}\n`;
          return { a, b, line };
        });
        expect(read(content)).toEqual({ rows: expected, problems: [] });
      }),
      RUNS,
    );
  },
);

const tableSchema = z.array(
  z.strictObject({ code: z.string().min(2), rank: z.int(), also: z.array(z.string()).optional() }),
);

test('any text gives a JSON value or problems', PATIENCE, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const problems: Problem[] = [];
      const data = parseJson(text, 'any.json', tableSchema, problems);
      expect(data === null).toBe(problems.length > 0);
    }),
    RUNS,
  );
});

test('any JSON value gives a table or problems, on a line of the file', PATIENCE, () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const problems: Problem[] = [];
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const data = parseJson(text, 'any.json', tableSchema, problems);
      expect(data === null).toBe(problems.length > 0);
      for (const { line } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }
    }),
    RUNS,
  );
});
