// The files of the servers are those that scripts/deploy/serving.ts makes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeServerFiles } from '#scripts/deploy/write-servers.ts';

test.each([...writeServerFiles()])('%s is up to date (npm run deploy:files)', (path, content) => {
  expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(content);
});
