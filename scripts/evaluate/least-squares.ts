// Ordinary least squares with a constant, by the normal equations: enough for a handful of weights.

/** Weights of each feature, then the constant. Rows are added one by one: there are 88 000 of them. */
export class LeastSquares {
  readonly #size: number;
  readonly #matrix: number[][];
  readonly #right: number[];

  constructor(features: number) {
    this.#size = features + 1;
    this.#matrix = Array.from({ length: this.#size }, () => new Array<number>(this.#size).fill(0));
    this.#right = new Array<number>(this.#size).fill(0);
  }

  add(features: readonly number[], target: number): void {
    const row = [...features, 1];
    for (const [i, x] of row.entries()) {
      const line = this.#matrix[i];
      if (line === undefined) continue;
      for (const [j, y] of row.entries()) line[j] = (line[j] ?? 0) + x * y;
      this.#right[i] = (this.#right[i] ?? 0) + x * target;
    }
  }

  /** @throws Error when two features say the same thing. */
  solve(): number[] {
    const rows = this.#matrix.map((line, i) => [...line, this.#right[i] ?? 0]);
    for (let pivot = 0; pivot < this.#size; pivot += 1) {
      const best = rows
        .slice(pivot)
        .reduce((a, b) => (Math.abs(b[pivot] ?? 0) > Math.abs(a[pivot] ?? 0) ? b : a));
      const at = rows.indexOf(best);
      const head = best[pivot] ?? 0;
      if (Math.abs(head) < 1e-9) throw new Error('two features say the same thing');
      [rows[pivot], rows[at]] = [best, rows[pivot] ?? []];
      for (const [i, row] of rows.entries()) {
        if (i === pivot) continue;
        const factor = (row[pivot] ?? 0) / head;
        for (let j = pivot; j <= this.#size; j += 1) row[j] = (row[j] ?? 0) - factor * (best[j] ?? 0);
      }
    }
    return rows.map((row, i) => (row[this.#size] ?? 0) / (row[i] ?? 1));
  }
}
