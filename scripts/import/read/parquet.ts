// Reads a table in Parquet, which no plain reader opens, as the records of a sheet: a header, then rows of texts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { ImportError } from '../problems.ts';
import type { TableRecord } from './table.ts';

export interface ParquetTable {
  readonly file: string;
  readonly sha256: string;
  readonly records: readonly TableRecord[];
}

/**
 * Apart from the import, which does not wait: what reads this format does.
 * @throws ImportError when the file is not of that format.
 */
export async function readParquet(rawDir: string, file: string): Promise<ParquetTable> {
  const bytes = readFileSync(join(rawDir, file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError([{ file, expected: `a whole Parquet file (${reason})` }]);
  });
  const header = Object.keys(rows[0] ?? {});
  const cellsOf = (row: Record<string, unknown>) =>
    header.map((column) => (row[column] === null || row[column] === undefined ? '' : String(row[column])));
  return {
    file,
    sha256,
    records: [
      { line: 1, cells: header },
      ...rows.map((row, index) => ({ line: index + 2, cells: cellsOf(row) })),
    ],
  };
}
