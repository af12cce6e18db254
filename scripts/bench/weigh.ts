// What files weigh on their way to a browser.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readBuilt } from './built-page.ts';

/** Bytes in brotli 11, as hosts serve text. */
export function weighBrotli(content: Buffer | string): number {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;
}

/** Bytes in gzip 9, the least that any host does. */
export const weighGzip = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** Each file by itself, as it is served. */
export function sumWeights(addresses: readonly string[], weigh: (content: Buffer) => number): number {
  return addresses.reduce((bytes, address) => bytes + weigh(readBuilt(address)), 0);
}
