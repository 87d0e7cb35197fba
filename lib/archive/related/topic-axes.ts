import { makeOrthonormal } from "./make-orthonormal.ts";
import { emphasisOf, termOf } from "./term.ts";
import type { TermVectors } from "./term-vectors.ts";

/** How many topics are told apart. */
export const dimensions = 64;
/** A column tells of a topic where one row in so many has it. */
const rowsPerBearer = 2500;
/** So many rows or somewhat more stand for all where the axes are sought. */
const mostSamples = 4500;
const passes = 2;

/**
 * The directions in which rows differ most, since columns go together there: latent semantic analysis, by a power
 * iteration on a block of directions at once.
 */
export class TopicAxes {
  readonly #vectors: TermVectors;
  /** Where the numbers of each column begin among those of the axes; -1 for a column that tells of no topic. */
  readonly #firsts: Int32Array;
  /** The weight of each column's word. */
  readonly #weights: Float32Array;
  readonly #axes: Float32Array;

  constructor(vectors: TermVectors) {
    this.#vectors = vectors;
    this.#firsts = firstNumbers(vectors);
    this.#weights = vectors.squaredWeights.map(Math.sqrt);
    const columnCount = this.#firsts.reduce((count, first) => count + (first < 0 ? 0 : 1), 0);
    this.#axes = startingAxes(columnCount * dimensions);
    this.#turn();
  }

  /** Adds where a row stands on the axes to the numbers of `positions` from `first` on. */
  project(row: number, positions: Float32Array, first: number): void {
    const { starts, entries } = this.#vectors;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const firstAxis = this.#firsts[termOf(entry)] ?? -1;
      if (firstAxis >= 0) addMultiple(this.#valueOf(entry, row), this.#axes, firstAxis, positions, first);
    }
  }

  /** Turns the axes, from wherever they point, to where sampled rows differ most. */
  #turn(): void {
    const rowCount = this.#vectors.scales.length;
    const step = Math.max(1, Math.floor(rowCount / mostSamples));
    const positions = new Float32Array(Math.ceil(rowCount / step) * dimensions);
    for (let pass = 0; pass < passes; pass += 1) {
      positions.fill(0);
      for (let sample = 0; sample * step < rowCount; sample += 1)
        this.project(sample * step, positions, sample * dimensions);
      makeOrthonormal({ values: positions, width: dimensions });
      this.#axes.fill(0);
      for (let sample = 0; sample * step < rowCount; sample += 1)
        this.#addRow(sample * step, positions, sample * dimensions);
    }
  }

  /** Adds a row's position to the numbers of each of its columns. */
  #addRow(row: number, positions: Float32Array, first: number): void {
    const { starts, entries } = this.#vectors;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const firstAxis = this.#firsts[termOf(entry)] ?? -1;
      if (firstAxis >= 0) addMultiple(this.#valueOf(entry, row), positions, first, this.#axes, firstAxis);
    }
  }

  #valueOf(entry: number, row: number): number {
    return (this.#weights[termOf(entry)] ?? 0) * emphasisOf(entry) * (this.#vectors.scales[row] ?? 0);
  }
}

function firstNumbers({ entries, squaredWeights, scales }: TermVectors): Int32Array {
  const firsts = new Int32Array(squaredWeights.length);
  for (const entry of entries) firsts[termOf(entry)] = (firsts[termOf(entry)] ?? 0) + 1;
  const fewestBearers = Math.max(2, scales.length / rowsPerBearer);
  let next = 0;
  for (let column = 0; column < firsts.length; column += 1) {
    const isTopical = (firsts[column] ?? 0) >= fewestBearers;
    firsts[column] = isTopical ? next : -1;
    if (isTopical) next += dimensions;
  }
  return firsts;
}

const oddGoldenRatio = 0x9e3779b1;

/** Any directions will do that are not alike: hashes tell them, so that they are the same each time. */
function startingAxes(length: number): Float32Array {
  const axes = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const hash = Math.imul(at + 1, oddGoldenRatio);
    axes[at] = Math.imul(hash ^ (hash >>> 15), oddGoldenRatio) < 0 ? -1 : 1;
  }
  return axes;
}

function addMultiple(factor: number, from: Float32Array, fromFirst: number, to: Float32Array, toFirst: number): void {
  for (let axis = 0; axis < dimensions; axis += 1)
    to[toFirst + axis] = (to[toFirst + axis] ?? 0) + factor * (from[fromFirst + axis] ?? 0);
}
