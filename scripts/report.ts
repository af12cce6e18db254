// What a measure prints: an aligned table for people, then one last line of flat JSON for machines.

export type Figures = Readonly<Record<string, number>>;

/** Always the same separators, whatever the language of the machine. */
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The first column is text; the others are figures, on the right. */
export function printTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? numbers.format(cell) : cell)),
  );
  const widths = header.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of lines) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    print(padded.join('  ').trimEnd());
  }
}

/** To be called last: whoever reads the figures takes the last line. */
export function printFigures(figures: Figures): void {
  print(JSON.stringify(figures));
}

export function round(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}
