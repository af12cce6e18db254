// Draws an address as a QR code: while building, and in the browser when what was chosen changes the address.
import { encode } from 'uqr';

export interface QrDrawing {
  readonly viewBox: string;
  /** To be stroked, one unit wide. */
  readonly path: string;
}

/** A line for each row, broken where cells are light: a quarter of the weight of a square for each dark cell. */
export function drawQrCode(url: string): QrDrawing {
  const { data: cells, size } = encode(url, { border: 1 });
  const path = cells.map((row, y) => drawRow(row, y)).join('');
  return { viewBox: `0 0 ${size} ${size}`, path };
}

/** "M1 1.5h7m2 0h1": each run of dark cells from where the one before ends. */
function drawRow(row: readonly boolean[], y: number): string {
  const runs = row
    .map((isDark) => (isDark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g);
  let path = '';
  let end = 0;
  for (const { 0: cells, index } of runs) {
    path += `${path === '' ? `M${index} ${y}.5` : `m${index - end} 0`}h${cells.length}`;
    end = index + cells.length;
  }
  return path;
}
