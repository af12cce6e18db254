// How a JSON file is read against its schema, and how its faults are put to someone who keeps a table by hand.

import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { parseJson } from '#scripts/import/read/json.ts';

const schema = z
  .array(
    z.strictObject({
      code: z.string().regex(/^\d+$/, 'a code made of digits'),
      name: z.string().min(2).max(5),
      hue: z.int().min(1).max(6),
      group: z.enum(['a', 'b']).optional(),
      links: z
        .array(z.union([z.string().regex(/^x/, 'a word in x'), z.string().regex(/^none$/, '"none"')]))
        .min(1)
        .optional(),
    }),
  )
  .min(1);

function problemsOf(text: string): string[] {
  const problems: Problem[] = [];
  expect(parseJson(text, 'table.json', schema, problems)).toBeNull();
  return problems.map(describeProblem);
}

test('a table of the right shape is given back as it is', () => {
  const problems: Problem[] = [];
  const text = '[{"code": "1", "name": "mer", "hue": 2}]';
  expect(parseJson(text, 'table.json', schema, problems)).toEqual([{ code: '1', name: 'mer', hue: 2 }]);
  expect(problems).toEqual([]);
});

test('a table is rid of the stray bytes that official files carry', () => {
  const problems: Problem[] = [];
  const text = '[{"code": "1", "name": "l\u0092eau", "hue": 2}]';
  expect(parseJson(text, 'table.json', schema, problems)).toEqual([{ code: '1', name: 'leau', hue: 2 }]);
  expect(problems).toEqual([]);
});

/** A table whose third line is the record under test, after one that is right. */
function withRecord(record: string): string {
  return `[\n{"code": "1", "name": "a]}\\"", "hue": 2, "links": ["x1", "none"]},\n${record}\n]\n`;
}

test.each([
  [
    'a control character, which would act on a terminal',
    '{"code": "2", "name": "a\\u001b[3", "hue": 2}',
    ':3, column "name": found "a\\u001b[3", expected no control character',
  ],
  [
    'a code of the wrong form',
    '{"code": "A", "name": "mer", "hue": 2}',
    ':3, column "code": found "A", expected a code made of digits',
  ],
  ['a missing field', '{"code": "2", "hue": 2}', ':3, column "name": expected a text'],
  [
    'a number for a text',
    '{"code": 2, "name": "mer", "hue": 2}',
    ':3, column "code": found "2", expected a text',
  ],
  [
    'a name too long',
    '{"code": "2", "name": "la mer", "hue": 2}',
    ':3, column "name": found "la mer", expected at most 5 characters',
  ],
  [
    'a name too short',
    '{"code": "2", "name": "l", "hue": 2}',
    ':3, column "name": found "l", expected at least 2 characters',
  ],
  [
    'a number too high',
    '{"code": "2", "name": "mer", "hue": 7}',
    ':3, column "hue": found "7", expected at most 6',
  ],
  [
    'a number that is not whole',
    '{"code": "2", "name": "mer", "hue": 1.5}',
    ':3, column "hue": found "1.5", expected a whole number',
  ],
  [
    'an unknown word',
    '{"code": "2", "name": "mer", "hue": 1, "group": "c"}',
    ':3, column "group": found "c", expected one of "a", "b"',
  ],
  [
    'an unknown field',
    '{"code": "2", "nom": 1, "name": "mer", "hue": 1}',
    ':3: found "{\\"code\\":\\"2\\",\\"nom\\":1,\\"name\\":\\"mer\\",\\"hue\\":1}", expected no field "nom" (is its name misspelt?)',
  ],
  [
    'an item that fits nothing',
    '{"code": "2", "name": "mer", "hue": 1, "links": ["x", "y"]}',
    ':3, column "links": found "y", expected a word in x, or "none"',
  ],
  [
    'an empty list',
    '{"code": "2", "name": "mer", "hue": 1, "links": []}',
    ':3, column "links": found "[]", expected at least 1 item',
  ],
  ['no record', '7', ':3: found "7", expected a record, between { and }'],
])('%s is named with its line, its field and what was expected', (_, record, problem) => {
  expect(problemsOf(withRecord(record))).toEqual([`table.json${problem}`]);
});

test('the line is that of the value, not of its record', () => {
  expect(problemsOf('[\n  {\n    "code": "1",\n    "name": "mer",\n    "hue": 9\n  }\n]')).toEqual([
    'table.json:5, column "hue": found "9", expected at most 6',
  ]);
});

test('a table without a record is refused', () => {
  expect(problemsOf('[]')).toEqual(['table.json:1: found "[]", expected at least 1 item']);
});

test.each([
  ['a comma after the last record', '[\n{"code": "1"},\n]', 3],
  ['a comma forgotten between two records', '[\n{"code": "1"}\n{"code": "2"}\n]', 3],
  ['a quote forgotten', '[\n{"code": "1"},\n{"code: "2"}\n]', 3],
  ['a quote never closed', '[\n{"code": "1"},\n{"code": "2}\n]', 3],
  ['curly quotes', '[\n{"code": “1”}\n]', 2],
  ['a bracket never closed', '[\n{"code": "1"}\n', 3],
  ['something after the end', '[\n{"code": "1"}\n]\n]', 4],
  ['nothing', '', 1],
])('%s is no JSON, and its line is said', (_, text, line) => {
  const [problem, ...others] = problemsOf(text);
  expect(others).toEqual([]);
  expect(problem).toMatch(new RegExp(`^table\\.json:${line}: expected well-formed JSON \\(`));
});
