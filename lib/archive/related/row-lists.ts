/** A list of numbers for each row: that of row `r` is from index `starts[r]` up to `starts[r + 1]`. */
export interface RowLists {
  starts: Int32Array<ArrayBuffer>;
  numbers: Int32Array<ArrayBuffer>;
}

/** Makes row lists of arrays, one for each row. */
export function rowLists(lists: readonly ArrayLike<number>[]): RowLists {
  const starts = new Int32Array(lists.length + 1);
  for (const [row, { length }] of lists.entries()) starts[row + 1] = (starts[row] ?? 0) + length;
  const numbers = new Int32Array(starts[lists.length] ?? 0);
  for (const [row, list] of lists.entries()) numbers.set(list, starts[row]);
  return { starts, numbers };
}

/** The list of one row: a view, not a copy. */
export function listOf({ starts, numbers }: RowLists, row: number): Int32Array<ArrayBuffer> {
  return numbers.subarray(starts[row], starts[row + 1]);
}

/** The number of rows, including those with an empty list. */
export function rowCountOf({ starts }: RowLists): number {
  return starts.length - 1;
}
