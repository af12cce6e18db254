// The figures that pages tell of our measures are those that the commands print today: nobody typed them.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationSchema } from '#schemas/evaluation.ts';

const ROOT = join(import.meta.dirname, '..');
const regions = globSync('regions/*', { cwd: join(ROOT, 'data/facts') }).map((path) => path.slice(-2));

test.each([
  ...regions.map((code) => ({ name: `regions/${code}/hiring`, command: ['hiring', '--region', code] })),
  { name: 'bridges', command: ['bridges'] },
])('the saved measure of $name is that of the data', { timeout: 120_000 }, ({ name, command }) => {
  const saved = evaluationSchema.parse(
    JSON.parse(readFileSync(join(ROOT, `data/evaluations/${name}.json`), 'utf8')),
  );
  const [script = '', ...values] = command;
  const printed = execFileSync(process.execPath, [join(ROOT, `scripts/evaluate/${script}.ts`), ...values], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual(saved.figures);
});
