/** A list of numbers for each row: those of row `r` stand from `starts[r]` up to `starts[r + 1]`. */
export interface RowLists {
  starts: Int32Array<ArrayBuffer>;
  numbers: Int32Array<ArrayBuffer>;
}

/** Lists of numbers, one a row, in two arrays. */
export function rowLists(lists: readonly ArrayLike<number>[]): RowLists {
  const starts = new Int32Array(lists.length + 1);
  for (const [row, { length }] of lists.entries()) starts[row + 1] = (starts[row] ?? 0) + length;
  const numbers = new Int32Array(starts[lists.length] ?? 0);
  for (const [row, list] of lists.entries()) numbers.set(list, starts[row]);
  return { starts, numbers };
}

/** The numbers of one row: a view, no copy. */
export function listOf({ starts, numbers }: RowLists, row: number): Int32Array<ArrayBuffer> {
  return numbers.subarray(starts[row], starts[row + 1]);
}

/** How many rows there are, those with an empty list among them. */
export function rowCountOf({ starts }: RowLists): number {
  return starts.length - 1;
}
