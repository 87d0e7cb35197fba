import { emphasisOf, termOf } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** The cosines of the angles between one row of some vectors and any others. */
export class RowCosines {
  readonly #vectors: TermVectors;
  /** What an entry of another row adds for each of its emphasis, by columns. */
  readonly #factors: Float32Array;
  #row = 0;

  constructor(vectors: TermVectors) {
    this.#vectors = vectors;
    this.#factors = new Float32Array(vectors.squaredWeights.length);
  }

  /** Sets the row that others are compared with. */
  takeRow(row: number): void {
    this.#spread(this.#row, 0);
    this.#row = row;
    this.#spread(row, this.#vectors.scales[row] ?? 0);
  }

  cosineWith(other: number): number {
    const { starts, entries, scales } = this.#vectors;
    const factors = this.#factors;
    const end = starts[other + 1] ?? 0;
    let sum = 0;
    for (let at = starts[other] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      sum += (factors[termOf(entry)] ?? 0) * emphasisOf(entry);
    }
    return sum * (scales[other] ?? 0);
  }

  #spread(row: number, scale: number): void {
    const { starts, entries, squaredWeights } = this.#vectors;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      this.#factors[column] = (squaredWeights[column] ?? 0) * emphasisOf(entry) * scale;
    }
  }
}
