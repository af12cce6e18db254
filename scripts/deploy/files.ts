// Writes the files of the servers again: npm run deploy:files.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print } from '#scripts/report.ts';
import { writeServerFiles } from './write-servers.ts';

for (const [path, content] of writeServerFiles()) {
  writeFileSync(join(import.meta.dirname, '../..', path), content);
  print(path);
}
