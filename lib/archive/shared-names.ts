/** Tells quickly which rows bear a name in common. */
export class SharedNames {
  /** A bit for each of the commonest names that a row bears, and one for all others. */
  readonly #bits: Int32Array;
  /** The other names of row `r`, as numbers, stand from `#starts[r]` up to `#starts[r + 1]`. */
  readonly #starts: Int32Array;
  readonly #numbers: Int32Array;

  constructor(namesOfRows: readonly (readonly string[])[]) {
    const numberOf = numbersByCount(namesOfRows);
    const numbers: number[] = [];
    this.#bits = new Int32Array(namesOfRows.length);
    this.#starts = new Int32Array(namesOfRows.length + 1);
    for (const [row, names] of namesOfRows.entries()) {
      let bits = 0;
      for (const name of names) {
        const number = numberOf.get(name) ?? 0;
        if (number >= bitOfOthers) numbers.push(number);
        bits |= 1 << Math.min(number, bitOfOthers);
      }
      this.#bits[row] = bits;
      this.#starts[row + 1] = numbers.length;
    }
    this.#numbers = Int32Array.from(numbers);
  }

  haveCommon(row: number, other: number): boolean {
    const common = (this.#bits[row] ?? 0) & (this.#bits[other] ?? 0);
    if (common === 0) return false;
    return common !== 1 << bitOfOthers || this.#haveCommonNumber(row, other);
  }

  #haveCommonNumber(row: number, other: number): boolean {
    const starts = this.#starts;
    const numbers = this.#numbers;
    const end = starts[row + 1] ?? 0;
    const otherFirst = starts[other] ?? 0;
    const otherEnd = starts[other + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      for (let otherAt = otherFirst; otherAt < otherEnd; otherAt += 1) if (numbers[otherAt] === number) return true;
    }
    return false;
  }
}

/** The last of a number's 32 bits. */
const bitOfOthers = 31;

/** Names numbered from 0, those of most rows first. */
function numbersByCount(namesOfRows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of namesOfRows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(sorted.map(([name], number) => [name, number]));
}
