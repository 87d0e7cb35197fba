import { columnCountOf, type SparseMatrix } from "./sparse-matrix.ts";

/** Products of one row of a matrix with any others; where rows are vectors of length one, the cosines of their angles. */
export class RowCosines {
  readonly #rows: SparseMatrix;
  readonly #own: Float32Array;

  constructor(rows: SparseMatrix) {
    this.#rows = rows;
    this.#own = new Float32Array(columnCountOf(rows.columns));
  }

  /** Calls `visit` with each of some others and the product of a row with it. */
  visit(row: number, others: readonly number[], visit: (other: number, cosine: number) => void): void {
    this.#spread(row, 1);
    for (const other of others) visit(other, this.#product(other));
    this.#spread(row, 0);
  }

  #spread(row: number, factor: 0 | 1): void {
    const { starts, columns, values } = this.#rows;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) this.#own[columns[at] ?? 0] = factor * (values[at] ?? 0);
  }

  #product(other: number): number {
    const { starts, columns, values } = this.#rows;
    const own = this.#own;
    const end = starts[other + 1] ?? 0;
    let sum = 0;
    for (let at = starts[other] ?? 0; at < end; at += 1) sum += (own[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return sum;
  }
}
