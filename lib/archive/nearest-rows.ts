/** For each of some rows the best few others that were offered to it. */
export class NearestRows {
  readonly #most: number;
  readonly #others: Int32Array;
  readonly #scores: Float64Array;
  /** What another must score more than to be kept, by row: beside the scores, since it is asked for each pair. */
  readonly #bars: Float64Array;

  /** Keeps `most` others for each row; those that score less than `least` are never kept. */
  constructor(rowCount: number, most: number, least: number) {
    this.#most = most;
    this.#others = new Int32Array(rowCount * most).fill(none);
    this.#scores = new Float64Array(rowCount * most).fill(least);
    this.#bars = new Float64Array(rowCount).fill(least);
  }

  /** Puts another row in its place among those kept; of two with one score the one offered first stands first. */
  offer(row: number, other: number, score: number): void {
    if (score <= (this.#bars[row] ?? 0)) return;
    const first = row * this.#most;
    const last = first + this.#most - 1;
    let at = last;
    while (at > first && (this.#scores[at - 1] ?? 0) < score) {
      this.#others[at] = this.#others[at - 1] ?? none;
      this.#scores[at] = this.#scores[at - 1] ?? 0;
      at -= 1;
    }
    this.#others[at] = other;
    this.#scores[at] = score;
    this.#bars[row] = this.#scores[last] ?? 0;
  }

  /** The others kept for a row, best first. */
  nearestTo(row: number): number[] {
    const kept: number[] = [];
    for (let at = row * this.#most; at < (row + 1) * this.#most; at += 1) {
      const other = this.#others[at] ?? none;
      if (other !== none) kept.push(other);
    }
    return kept;
  }
}

const none = -1;
