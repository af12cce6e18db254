// The figures that pages tell of our measures are those that the commands print today: nobody typed them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationSchema } from '#schemas/evaluation.ts';

const ROOT = join(import.meta.dirname, '..');

test.each([
  { name: 'hiring', of: (region: string) => ['--region', region] },
  { name: 'bridges', of: () => [] },
])('the saved measure of $name is that of the data', { timeout: 120_000 }, ({ name, of }) => {
  const saved = evaluationSchema.parse(
    JSON.parse(readFileSync(join(ROOT, `data/evaluations/${name}.json`), 'utf8')),
  );
  const script = join(ROOT, `scripts/evaluate/${name}.ts`);
  const printed = execFileSync(process.execPath, [script, ...of(saved.region)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual(saved.figures);
});
