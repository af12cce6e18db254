// The figures that pages tell of our measures are those that the commands print today: nobody typed them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluationSchema } from '#schemas/evaluation.ts';

const ROOT = join(import.meta.dirname, '..');

test('the saved back-test of the hiring potential is that of the data', { timeout: 120_000 }, () => {
  const saved = evaluationSchema.parse(
    JSON.parse(readFileSync(join(ROOT, 'data/evaluations/hiring.json'), 'utf8')),
  );
  const script = join(ROOT, 'scripts/evaluate/hiring.ts');
  const printed = execFileSync(process.execPath, [script, '--region', saved.region], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual(saved.figures);
});
