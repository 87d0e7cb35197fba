import { columnBearers, type ColumnBearers } from "./column-bearers.ts";
import { emphasisOf, nameWeightOf, termOf } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** Finds the rows that have much in common with one, by the columns that weigh most in it. */
export class RowSearch {
  /** The rows that the last search found, each once. */
  readonly met: Int32Array;
  /** Their products with the row searched for, over the columns that were searched. */
  readonly products: Float32Array;
  readonly #vectors: TermVectors;
  readonly #bearers: ColumnBearers;
  readonly #sums: Float32Array;
  readonly #mostEntries: number;

  /** A search looks at no more than `mostEntries` entries of other rows. */
  constructor(vectors: TermVectors, mostEntries: number) {
    this.met = new Int32Array(mostEntries);
    this.products = new Float32Array(mostEntries);
    this.#vectors = vectors;
    this.#bearers = columnBearers(vectors, mostEntries * largestShareOfRest);
    this.#sums = new Float32Array(vectors.scales.length);
    this.#mostEntries = mostEntries;
  }

  /**
   * Searches for one row, and returns how many others were found. In columns that name the row's subject all rows are
   * found, in other columns those whose subject they name. A column is skipped if its rows would take more than half of
   * the entries that the search may still look at, so that rarer columns behind it are not lost.
   */
  find(row: number): number {
    const metCount = this.#multiply(row);
    const { met, products } = this;
    const { scales } = this.#vectors;
    const sums = this.#sums;
    const scale = scales[row] ?? 0;
    let others = 0;
    for (let at = 0; at < metCount; at += 1) {
      const other = met[at] ?? 0;
      const sum = sums[other] ?? 0;
      sums[other] = 0;
      if (other === row) continue;
      met[others] = other;
      products[others] = sum * scale * (scales[other] ?? 0);
      others += 1;
    }
    return others;
  }

  #multiply(row: number): number {
    const { starts, entries, squaredWeights } = this.#vectors;
    const { starts: bearerStarts, nameEnds } = this.#bearers;
    let left = this.#mostEntries;
    let metCount = 0;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      const first = bearerStarts[column] ?? 0;
      const last = (nameWeightOf(entry) > 0 ? bearerStarts[column + 1] : nameEnds[column]) ?? 0;
      if (last - first > left * largestShareOfRest) continue;
      left -= last - first;
      const value = (squaredWeights[column] ?? 0) * emphasisOf(entry);
      metCount = this.#addBearers(first, last, value, metCount);
    }
    return metCount;
  }

  #addBearers(first: number, last: number, value: number, metBefore: number): number {
    const { entries } = this.#bearers;
    const sums = this.#sums;
    const met = this.met;
    let metCount = metBefore;
    for (let at = first; at < last; at += 1) {
      const entry = entries[at] ?? 0;
      const other = termOf(entry);
      const sum = sums[other] ?? 0;
      if (sum === 0) {
        met[metCount] = other;
        metCount += 1;
      }
      sums[other] = sum + value * emphasisOf(entry);
    }
    return metCount;
  }
}

const largestShareOfRest = 0.5;
