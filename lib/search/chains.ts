/** Many lists of numbers in two arrays, which a million lists of their own would make the garbage collector walk. */
export class Chains {
  #values = new Int32Array(1 << 16);
  /** For each entry the place of the one before it in its list. */
  #previous = new Int32Array(1 << 16);
  #size = 0;

  /** Adds a number to the list whose last entry stands at `last`, `endOfChain` for a new one; returns the new last place. */
  add(last: number, value: number): number {
    const place = this.#size;
    if (place === this.#values.length) this.#grow();
    this.#values[place] = value;
    this.#previous[place] = last;
    this.#size = place + 1;
    return place;
  }

  /** The numbers of a list, the last first. */
  read(last: number): number[] {
    const values: number[] = [];
    for (let place = last; place !== endOfChain; place = this.#previous[place] ?? endOfChain)
      values.push(this.#values[place] ?? 0);
    return values;
  }

  #grow(): void {
    this.#values = doubled(this.#values);
    this.#previous = doubled(this.#previous);
  }
}

/** Stands for the last place of an empty list. */
export const endOfChain = -1;

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
