import { emphasisOf, nameWeightOf, termOf } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** Tells how near one row of some vectors is to any others. */
export class RowComparison {
  readonly #vectors: TermVectors;
  /** What an entry of another row adds to the cosine for each of its emphasis, by columns. */
  readonly #factors: Float32Array;
  /** What an entry of another row adds to the names in common, by columns. */
  readonly #names: Float32Array;
  #row = 0;

  constructor(vectors: TermVectors) {
    this.#vectors = vectors;
    this.#factors = new Float32Array(vectors.squaredWeights.length);
    this.#names = new Float32Array(vectors.squaredWeights.length);
  }

  /** Sets the row that others are compared with. */
  takeRow(row: number): void {
    this.#spread(this.#row, 0);
    this.#row = row;
    this.#spread(row, this.#vectors.scales[row] ?? 0);
  }

  /**
   * The cosine of the angle between both vectors, times the geometric mean of two figures: how much of the names of one
   * article's subject are words of the other, and the reverse; half of it where no name is one of both. One that only
   * mentions what the other is about is far.
   */
  nearnessOf(other: number): number {
    const { starts, entries, squaredWeights, scales, nameLengths } = this.#vectors;
    const factors = this.#factors;
    const names = this.#names;
    const end = starts[other + 1] ?? 0;
    let cosine = 0;
    let ownNames = 0;
    let otherNames = 0;
    let haveCommonName = false;
    for (let at = starts[other] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const column = termOf(entry);
      const factor = factors[column] ?? 0;
      if (factor === 0) continue;
      cosine += factor * emphasisOf(entry);
      const nameWeight = nameWeightOf(entry);
      const ownName = names[column] ?? 0;
      if (ownName > 0 && nameWeight > 0) haveCommonName = true;
      ownNames += ownName;
      otherNames += (squaredWeights[column] ?? 0) * nameWeight * nameWeight;
    }
    const inCommon = ownNames * otherNames;
    if (inCommon === 0) return 0;
    const lengths = (nameLengths[this.#row] ?? 0) * (nameLengths[other] ?? 0);
    cosine *= scales[other] ?? 0;
    const nearness = cosine * Math.sqrt(inCommon / lengths);
    return haveCommonName ? nearness : nearness / 2;
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
