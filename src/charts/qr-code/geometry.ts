// Draws an address as a QR code: while building, and in the browser when what was chosen changes the address.
import { encode } from 'uqr';

export interface QrDrawing {
  readonly viewBox: string;
  readonly path: string;
}

/** One stroke for each run of dark cells in a row: a third of the weight of one square a cell. */
export function drawQrCode(url: string): QrDrawing {
  const { data: cells, size } = encode(url, { border: 1 });
  const path = cells
    .flatMap((row, y) =>
      [
        ...row
          .map((isDark) => (isDark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
    )
    .join('');
  return { viewBox: `0 0 ${size} ${size}`, path };
}
