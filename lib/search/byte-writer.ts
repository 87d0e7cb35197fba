const encoder = new TextEncoder();

/** Writes numbers in as few bytes as they need, and texts, one behind the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** A whole number from 0 to 2^32 - 1, seven bits a byte. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#byte(rest);
  }

  /** A text in UTF-8, with the number of its bytes before it. */
  text(value: string): void {
    this.bytes(encoder.encode(value));
  }

  /** Bytes with their number before them. */
  bytes(value: Uint8Array): void {
    this.number(value.length);
    this.#makeRoom(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** Pairs of an article's place, ascending, and a number below 16. */
  postings(places: readonly number[], valueOf: (nth: number) => number): void {
    this.number(places.length);
    let previous = 0;
    for (let nth = 0; nth < places.length; nth += 1) {
      const place = places[nth] as number;
      this.number((place - previous) * 16 + valueOf(nth));
      previous = place;
    }
  }

  /** All that was written. */
  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #byte(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  #makeRoom(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
