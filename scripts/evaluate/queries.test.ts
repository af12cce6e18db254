import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readQueries } from './queries.ts';

const folder = mkdtempSync(join(tmpdir(), 'queries-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string): string {
  const file = join(folder, 'set.json');
  writeFileSync(file, content);
  return file;
}

describe('a set of judged queries', () => {
  test('is read, whatever else its entries hold', () => {
    const file = write('[{"q":"boulanger","rome":["D1102"],"kind":"title","note":"x"},{"q":"xq","rome":[]}]');
    expect(readQueries(file)).toEqual([
      { q: 'boulanger', rome: ['D1102'], page: [], kind: 'title' },
      { q: 'xq', rome: [], page: [], kind: null },
    ]);
  });

  test.each([
    ['[', /set\.json: not valid JSON/],
    ['{}', /set\.json, field "\(whole\)": found \{\}, expected a list of queries/],
    ['[{"rome":[]}]', /set\.json, entry 1, field "q": found nothing, expected a text/],
    [
      '[{"q":"a","rome":[]},{"q":"b","rome":["D11"]}]',
      /entry 2, field "rome": found \["D11"\], expected a list of ROME codes/,
    ],
    [
      '[{"q":"a","rome":[],"page":["interets"]}]',
      /field "page": found \["interets"\], expected a list of addresses/,
    ],
  ])('is refused with its place and what was expected: %s', (content, message) => {
    expect(() => readQueries(write(content))).toThrow(message);
  });

  test('is refused when there is no such file', () => {
    expect(() => readQueries(join(folder, 'none.json'))).toThrow(/none\.json: cannot be read/);
  });
});
