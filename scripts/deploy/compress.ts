// Lays compressed copies beside the files of the built site, for servers that send them as they are:
// npm run deploy:compress [-- FOLDER]. Takes a few minutes: as small as it gets.
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { printFigures } from '#scripts/report.ts';
import { isCompressed } from './write-servers.ts';

const compressors = {
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
} as const;

const folder = process.argv[2] ?? 'dist';
const paths = globSync('**/*', { cwd: folder })
  .filter((path) => isCompressed(path) && statSync(join(folder, path)).isFile())
  .toSorted();
const bytes = { plain: 0, gz: 0, br: 0 };
const start = performance.now();

async function work(queue: Iterator<string>): Promise<void> {
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const path = join(folder, next.value);
    const content = readFileSync(path);
    bytes.plain += content.length;
    for (const ending of ['gz', 'br'] as const) {
      const small = await compressors[ending](content);
      bytes[ending] += small.length;
      writeFileSync(`${path}.${ending}`, small);
    }
  }
}

const queue = paths[Symbol.iterator]();
await Promise.all(Array.from({ length: availableParallelism() }, () => work(queue)));
printFigures({
  files: paths.length,
  plain_mb: Math.round(bytes.plain / 1e6),
  gzip_mb: Math.round(bytes.gz / 1e5) / 10,
  brotli_mb: Math.round(bytes.br / 1e5) / 10,
  seconds: Math.round((performance.now() - start) / 1000),
});
