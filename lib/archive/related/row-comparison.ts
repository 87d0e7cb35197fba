import { emphasisOf, nameWeightOf, termOf } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** A word that adds less than this to the cosine does not count as shared. */
const leastShare = 0.01;

/** Measures what one row of some vectors has in common with others. */
export class RowComparison {
  /** The cosine of the angle between the row and the one compared last. */
  cosine = 0;
  /**
   * What the words that name each row's subject weigh which the other row has, too: their squared weights, divided by the
   * length of all names of the row, in the geometric mean of both rows. Rare names make it more than 1; it is 0 where one
   * article merely mentions what the other is about.
   */
  names = 0;
  /** How many columns the two share that add more than `leastShare` to the cosine. */
  shared = 0;
  readonly #vectors: TermVectors;
  /** By column, what an entry of another row adds to the cosine for each unit of its emphasis. */
  readonly #factors: Float32Array;
  /** By column, what an entry of another row adds to the names in common. */
  readonly #names: Float32Array;
  #row = 0;

  constructor(vectors: TermVectors) {
    this.#vectors = vectors;
    this.#factors = new Float32Array(vectors.squaredWeights.length);
    this.#names = new Float32Array(vectors.squaredWeights.length);
  }

  /** Sets the row with which others are compared. */
  takeRow(row: number): void {
    this.#spread(this.#row, 0);
    this.#row = row;
    this.#spread(row, this.#vectors.scales[row] ?? 0);
  }

  /** Compares the row with another one, and sets `cosine`, `names` and `shared`. */
  compareWith(other: number): void {
    const { starts, entries, squaredWeights, scales, nameLengths } = this.#vectors;
    const factors = this.#factors;
    const names = this.#names;
    const scale = scales[other] ?? 0;
    const end = starts[other + 1] ?? 0;
    let cosine = 0;
    let ownNames = 0;
    let otherNames = 0;
    let shared = 0;
    for (let at = starts[other] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      const factor = factors[column] ?? 0;
      if (factor === 0) continue;
      const share = factor * emphasisOf(entry) * scale;
      cosine += share;
      if (share > leastShare) shared += 1;
      const nameWeight = nameWeightOf(entry);
      ownNames += names[column] ?? 0;
      otherNames += (squaredWeights[column] ?? 0) * nameWeight * nameWeight;
    }
    const lengths = (nameLengths[this.#row] ?? 0) * (nameLengths[other] ?? 0);
    this.cosine = cosine;
    this.names = lengths === 0 ? 0 : Math.sqrt((ownNames * otherNames) / lengths);
    this.shared = shared;
  }

  #spread(row: number, scale: number): void {
    const { starts, entries, squaredWeights } = this.#vectors;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      const squared = squaredWeights[column] ?? 0;
      this.#factors[column] = squared * emphasisOf(entry) * scale;
      const nameWeight = scale === 0 ? 0 : nameWeightOf(entry);
      this.#names[column] = squared * nameWeight * nameWeight;
    }
  }
}
