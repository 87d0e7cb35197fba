/** Keeps the largest few of the numbers offered, in a heap whose root is the smallest of them. */
export class LargestNumbers {
  readonly #heap: Float64Array;
  #length = 0;
  #bar = 0;

  /** Keeps at most `most` numbers. */
  constructor(most: number) {
    this.#heap = new Float64Array(most);
  }

  /** A number must be larger than this to be kept. */
  get bar(): number {
    return this.#bar;
  }

  /** Removes all numbers. From now on only numbers larger than `least` are kept. */
  clear(least: number): void {
    this.#length = 0;
    this.#bar = least;
  }

  /** Keeps a number if it is larger than the bar. If there is no room, it replaces the smallest one. */
  offer(number: number): void {
    if (number <= this.#bar) return;
    const most = this.#heap.length;
    if (this.#length < most) {
      this.#rise(number);
      if (this.#length === most) this.#bar = this.#heap[0] ?? 0;
    } else {
      this.#sink(number);
      this.#bar = this.#heap[0] ?? 0;
    }
  }

  /** The numbers kept, ascending; valid until the next one is offered. */
  sorted(): Float64Array {
    return this.#heap.subarray(0, this.#length).sort();
  }

  #rise(number: number): void {
    const heap = this.#heap;
    let at = this.#length;
    this.#length += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] ?? 0;
      if (above <= number) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = number;
  }

  #sink(number: number): void {
    const heap = this.#heap;
    const length = this.#length;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      const below = heap[child] ?? 0;
      if (below >= number) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = number;
  }
}
