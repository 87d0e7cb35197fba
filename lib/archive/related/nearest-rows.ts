import type { RowLists } from "./row-lists.ts";

/** Keeps, for each row, the nearest of the rows offered, each once. */
export class NearestRows {
  readonly #most: number;
  readonly #counts: Uint8Array;
  /** Those of row `r` begin at index `r * most`, nearest first. */
  readonly #others: Int32Array;
  readonly #scores: Float32Array;

  /** Keeps at most `most` rows for each of `rowCount` rows. */
  constructor(rowCount: number, most: number) {
    this.#most = most;
    this.#counts = new Uint8Array(rowCount);
    this.#others = new Int32Array(rowCount * most);
    this.#scores = new Float32Array(rowCount * most);
  }

  /** Keeps `other` if it has a higher score than the last row kept; of equal scores the first one offered counts. */
  offer(row: number, other: number, score: number): void {
    const first = row * this.#most;
    const last = first + this.#most - 1;
    const end = first + (this.#counts[row] ?? 0);
    const others = this.#others;
    const scores = this.#scores;
    let place = first;
    while (place < end && others[place] !== other) place += 1;
    if (place === end && place <= last) this.#counts[row] = end - first + 1;
    else {
      place = Math.min(place, last);
      if ((scores[place] ?? 0) >= score) return;
    }
    while (place > first && (scores[place - 1] ?? 0) < score) {
      others[place] = others[place - 1] ?? 0;
      scores[place] = scores[place - 1] ?? 0;
      place -= 1;
    }
    others[place] = other;
    scores[place] = score;
  }

  /** The rows kept for each row, nearest first. */
  lists(): RowLists {
    const rowCount = this.#counts.length;
    const starts = new Int32Array(rowCount + 1);
    for (let row = 0; row < rowCount; row += 1) starts[row + 1] = (starts[row] ?? 0) + (this.#counts[row] ?? 0);
    const numbers = new Int32Array(starts[rowCount] ?? 0);
    for (let row = 0; row < rowCount; row += 1) {
      const first = row * this.#most;
      numbers.set(this.#others.subarray(first, first + (this.#counts[row] ?? 0)), starts[row]);
    }
    return { starts, numbers };
  }
}
