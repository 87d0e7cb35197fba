import { transpose, type SparseMatrix } from "./sparse-matrix.ts";

/** Finds the rows of a matrix that have much in common with one, by the columns that weigh most in it. */
export class RowSearch {
  readonly #rows: SparseMatrix;
  readonly #bearers: SparseMatrix;
  readonly #products: Float32Array;
  readonly #met: Int32Array;
  readonly #mostEntries: number;

  /** The entries of each row stand heaviest first; a search looks at no more than `mostEntries` of others. */
  constructor(rows: SparseMatrix, mostEntries: number) {
    this.#rows = rows;
    this.#bearers = transpose(rows);
    this.#products = new Float32Array(rows.starts.length - 1);
    this.#met = new Int32Array(mostEntries);
    this.#mostEntries = mostEntries;
  }

  /**
   * Calls `visit` with each row that a search for one meets, itself apart, and their product as far as it was looked
   * at: a column whose rows would take more than half of what the search may still look at is passed over, so that
   * rarer ones behind it are not.
   */
  visit(row: number, visit: (other: number, product: number) => void): void {
    const products = this.#products;
    const met = this.#met;
    const metCount = this.#multiply(row);
    for (let at = 0; at < metCount; at += 1) {
      const other = met[at] ?? 0;
      const product = products[other] ?? 0;
      products[other] = 0;
      if (other !== row) visit(other, product);
    }
  }

  #multiply(row: number): number {
    const { starts, columns, values } = this.#rows;
    const bearerStarts = this.#bearers.starts;
    let left = this.#mostEntries;
    let metCount = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const column = columns[at] ?? 0;
      const first = bearerStarts[column] ?? 0;
      const last = bearerStarts[column + 1] ?? 0;
      if (last - first > left * mostOfWhatIsLeft) continue;
      left -= last - first;
      metCount = this.#addBearers(first, last, values[at] ?? 0, metCount);
    }
    return metCount;
  }

  #addBearers(first: number, last: number, value: number, metBefore: number): number {
    const { columns, values } = this.#bearers;
    const products = this.#products;
    const met = this.#met;
    let metCount = metBefore;
    for (let at = first; at < last; at += 1) {
      const other = columns[at] ?? 0;
      const product = products[other] ?? 0;
      if (product === 0) {
        met[metCount] = other;
        metCount += 1;
      }
      products[other] = product + value * (values[at] ?? 0);
    }
    return metCount;
  }
}

const mostOfWhatIsLeft = 0.5;
