// What an operator reads of the problems: the first of each kind, so that one broken file does not bury the others.
import { expect, test } from 'vitest';
import { ImportError, type Problem } from '#scripts/import/problems.ts';

function dangling(count: number, file = 'links_v460.csv'): Problem[] {
  return Array.from({ length: count }, (_, index) => ({
    file,
    line: index + 2,
    column: 'code',
    found: `J15${index}`,
    expected: `the code of an occupation, as in line ${index} ("J1${index}")`,
  }));
}

const wording = (problems: readonly Problem[]) => new ImportError(problems).message.split('\n');

test('all are told when they are few', () => {
  const lines = wording(dangling(5));
  expect(lines).toHaveLength(6);
  expect(lines.slice(0, 2)).toEqual([
    '5 problems in the imported files:',
    '  links_v460.csv:2, column "code": found "J150", expected the code of an occupation, as in line 0 ("J10")',
  ]);
});

test('five of a kind are told, then how many more there are, and the total counts them all', () => {
  const lines = wording([
    ...dangling(1239),
    { file: 'links_v460.csv', line: 9, column: 'rank', found: '0', expected: 'a rank from 1' },
    ...dangling(6, 'other_v460.csv'),
  ]);
  expect(lines[0]).toBe('1246 problems in the imported files:');
  expect(lines.slice(6, 8)).toEqual([
    '    … and 1234 more of the same kind',
    '  links_v460.csv:9, column "rank": found "0", expected a rank from 1',
  ]);
  expect(lines.slice(8, 13)).toEqual(lines.slice(1, 6).map((line) => line.replace('links', 'other')));
  expect(lines.slice(13)).toEqual(['    … and 1 more of the same kind']);
});

test('problems of one kind stand together, even when others come between', () => {
  const [a, b] = [dangling(7, 'a.csv'), dangling(7, 'b.csv')];
  const lines = wording(a.flatMap((problem, index) => [problem, ...b.slice(index, index + 1)]));
  expect(lines.filter((line) => line.includes('a.csv'))).toEqual(lines.slice(1, 6));
  expect(lines.filter((line) => line.endsWith('2 more of the same kind'))).toHaveLength(2);
});

test('records that are wrong in the same field are of one kind', () => {
  const lines = wording(
    [100063, 100064, 100065, 100066, 100067, 100068].map((id) => ({
      file: 'facts/national/skills.json',
      column: `${id}.label`,
      found: 'X',
      expected: 'at least 2 characters',
    })),
  );
  expect(lines.at(-1)).toBe('    … and 1 more of the same kind');
});

test('twenty kinds are told, then how many problems of how many others there are', () => {
  const letters = [...'abcdefghijklmnopqrstuvw'];
  const lines = wording(letters.flatMap((letter) => dangling(7, `${letter}.csv`)));
  expect(lines).toHaveLength(1 + 20 * 6 + 1);
  expect(lines.at(-1)).toBe('  … and 21 more, of 3 other kinds');
});

test('one problem is one problem', () => {
  expect(wording(dangling(1))[0]).toBe('1 problem in the imported files:');
});
