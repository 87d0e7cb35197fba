import { listOf, rowCountOf, type RowLists } from "./row-lists.ts";

/** Finds quickly whether two rows have a name in common. Names are numbers, the most frequent name being 0. */
export class SharedNames {
  readonly #names: RowLists;
  /** By row, a bit for each of the most frequent names that it has, and one for all others. */
  readonly #bits: Int32Array;

  constructor(names: RowLists) {
    this.#names = names;
    this.#bits = Int32Array.from({ length: rowCountOf(names) }, (_, row) =>
      listOf(names, row).reduce((bits, name) => bits | (1 << Math.min(name, bitOfOthers)), 0),
    );
  }

  /** Whether both rows have at least one name in common. */
  haveCommon(row: number, other: number): boolean {
    const common = (this.#bits[row] ?? 0) & (this.#bits[other] ?? 0);
    if (common === 0) return false;
    return common !== 1 << bitOfOthers || this.#haveCommonNumber(row, other);
  }

  #haveCommonNumber(row: number, other: number): boolean {
    const { starts, numbers } = this.#names;
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
