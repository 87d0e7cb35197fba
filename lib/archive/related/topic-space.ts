import type { TermVectors } from "./term-vectors.ts";
import { dimensions, TopicAxes } from "./topic-axes.ts";

const largestByte = 127;

/** Tells how much the topics of two rows of some vectors have in common, be there a column in both or not. */
export class TopicSpace {
  /** Where each row stands: a vector of length 127, in whole numbers. */
  readonly #positions: Int8Array;

  constructor(vectors: TermVectors) {
    const axes = new TopicAxes(vectors);
    const rowCount = vectors.scales.length;
    this.#positions = new Int8Array(rowCount * dimensions);
    const position = new Float32Array(dimensions);
    for (let row = 0; row < rowCount; row += 1) {
      position.fill(0);
      axes.project(row, position, 0);
      this.#setPosition(row, position);
    }
  }

  /** The cosine of the angle between where both stand; none is less than 0. */
  likeness(row: number, other: number): number {
    const positions = this.#positions;
    const first = row * dimensions;
    const otherFirst = other * dimensions;
    let product = 0;
    for (let axis = 0; axis < dimensions; axis += 1)
      product += (positions[first + axis] ?? 0) * (positions[otherFirst + axis] ?? 0);
    return Math.max(0, product / (largestByte * largestByte));
  }

  #setPosition(row: number, position: Float32Array): void {
    let squares = 0;
    for (const coordinate of position) squares += coordinate * coordinate;
    const scale = squares === 0 ? 0 : largestByte / Math.sqrt(squares);
    for (let axis = 0; axis < dimensions; axis += 1)
      this.#positions[row * dimensions + axis] = Math.round((position[axis] ?? 0) * scale);
  }
}
