import { transpose, type SparseMatrix } from "./sparse-matrix.ts";

/** The products of the rows of a matrix with one another. */
export class RowProducts {
  readonly #rows: SparseMatrix;
  readonly #bearers: SparseMatrix;
  /** For each column where the bearers behind the present row begin. */
  readonly #laterBearers: Int32Array;
  readonly #products: Float64Array;
  readonly #met: Int32Array;
  #metCount = 0;

  constructor(rows: SparseMatrix) {
    const rowCount = rows.starts.length - 1;
    this.#rows = rows;
    this.#bearers = transpose(rows);
    this.#laterBearers = this.#bearers.starts.slice();
    this.#products = new Float64Array(rowCount);
    this.#met = new Int32Array(rowCount);
  }

  /** Calls `visit` with a row, which must be the next one, each row behind it that shares a column with it, and their product where it is above `least`. */
  visit(row: number, least: number, visit: (row: number, later: number, product: number) => void): void {
    this.#multiply(row);
    const products = this.#products;
    const met = this.#met;
    for (let at = 0; at < this.#metCount; at += 1) {
      const later = met[at] ?? 0;
      const product = products[later] ?? 0;
      products[later] = 0;
      if (product > least) visit(row, later, product);
    }
  }

  #multiply(row: number): void {
    this.#metCount = 0;
    const { starts, columns, values } = this.#rows;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) this.#addColumn(columns[at] ?? 0, values[at] ?? 0);
  }

  #addColumn(column: number, value: number): void {
    const { starts, columns, values } = this.#bearers;
    const products = this.#products;
    const met = this.#met;
    let metCount = this.#metCount;
    const first = (this.#laterBearers[column] ?? 0) + 1;
    this.#laterBearers[column] = first;
    const end = starts[column + 1] ?? 0;
    for (let at = first; at < end; at += 1) {
      const later = columns[at] ?? 0;
      const product = products[later] ?? 0;
      if (product === 0) {
        met[metCount] = later;
        metCount += 1;
      }
      products[later] = product + value * (values[at] ?? 0);
    }
    this.#metCount = metCount;
  }
}
