import { listOf, rowCountOf, rowLists, type RowLists } from "./row-lists.ts";

/**
 * The groups of rows within which related rows are searched for: one for each family with at least `leastRows` rows,
 * and one for all rows with a smaller family.
 */
export function familyGroups(families: RowLists, leastRows: number): RowLists {
  const sizes = countRows(families);
  const groups = Array.from(sizes, (): number[] => []);
  const others: number[] = [];
  for (let row = 0; row < rowCountOf(families); row += 1) {
    let isOther = false;
    for (const family of listOf(families, row)) {
      if ((sizes[family] ?? 0) >= leastRows) groups[family]?.push(row);
      else isOther = true;
    }
    if (isOther) others.push(row);
  }
  return rowLists([...groups, others].filter(({ length }) => length > 1));
}

/** How many rows each family has; families are numbered from 0. */
function countRows({ numbers }: RowLists): Int32Array {
  const sizes = new Int32Array(numbers.reduce((most, family) => Math.max(most, family + 1), 0));
  for (const family of numbers) sizes[family] = (sizes[family] ?? 0) + 1;
  return sizes;
}
