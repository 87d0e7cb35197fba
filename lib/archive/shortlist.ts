/** The best few of the rows that were offered. */
export class Shortlist {
  readonly #rows: Int32Array;
  readonly #scores: Float64Array;
  #length = 0;
  #bar: number;
  readonly #least: number;

  /** Keeps `most` rows; those that score `least` or less are never kept. */
  constructor(most: number, least: number) {
    this.#rows = new Int32Array(most);
    this.#scores = new Float64Array(most);
    this.#least = least;
    this.#bar = least;
  }

  /** What another row must score more than to be kept. */
  get bar(): number {
    return this.#bar;
  }

  /** Empties the list. */
  clear(): void {
    this.#length = 0;
    this.#bar = this.#least;
  }

  /** Puts a row in its place among those kept; of two with one score the one offered first stands first. */
  offer(row: number, score: number): void {
    if (score <= this.#bar) return;
    const most = this.#rows.length;
    let at = Math.min(this.#length, most - 1);
    while (at > 0 && (this.#scores[at - 1] ?? 0) < score) {
      this.#rows[at] = this.#rows[at - 1] ?? 0;
      this.#scores[at] = this.#scores[at - 1] ?? 0;
      at -= 1;
    }
    this.#rows[at] = row;
    this.#scores[at] = score;
    if (this.#length < most) this.#length += 1;
    if (this.#length === most) this.#bar = this.#scores[most - 1] ?? 0;
  }

  /** The rows kept, best first. */
  rows(): number[] {
    const rows: number[] = [];
    for (let at = 0; at < this.#length; at += 1) rows.push(this.#rows[at] ?? 0);
    return rows;
  }
}
