const decoder = new TextDecoder();

/** Articles by their places in the index, ascending, with a number below 16 for each. */
export interface Postings {
  places: Uint32Array;
  values: Uint8Array;
}

/** Reads what ByteWriter wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The next number, from 0 to 2^32 - 1. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** The next text. */
  text(): string {
    return decoder.decode(this.bytes());
  }

  /** The next bytes: a view, no copy. */
  bytes(): Uint8Array {
    const length = this.number();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** The next pairs of places and numbers. */
  postings(): Postings {
    const count = this.number();
    const places = new Uint32Array(count);
    const values = new Uint8Array(count);
    let place = 0;
    for (let nth = 0; nth < count; nth += 1) {
      const step = this.number();
      place += step >>> 4;
      places[nth] = place;
      values[nth] = step & 15;
    }
    return { places, values };
  }
}
