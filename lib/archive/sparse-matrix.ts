/** Rows of few entries each: those of row `r` stand from `starts[r]` up to `starts[r + 1]`. */
export interface SparseMatrix {
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

/** The matrix with rows and columns exchanged; the entries of its rows are in the order of their columns. */
export function transpose({ starts, columns, values }: SparseMatrix): SparseMatrix {
  const columnCount = columnCountOf(columns);
  const rowCount = starts.length - 1;
  const turned = {
    starts: new Int32Array(columnCount + 1),
    columns: new Int32Array(columns.length),
    values: new Float32Array(columns.length),
  };
  for (const column of columns) turned.starts[column + 1] = (turned.starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < columnCount; column += 1)
    turned.starts[column + 1] = (turned.starts[column + 1] ?? 0) + (turned.starts[column] ?? 0);
  const next = turned.starts.slice();
  for (let row = 0; row < rowCount; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const column = columns[at] ?? 0;
      const place = next[column] ?? 0;
      turned.columns[place] = row;
      turned.values[place] = values[at] ?? 0;
      next[column] = place + 1;
    }
  }
  return turned;
}

export function columnCountOf(columns: Int32Array): number {
  let last = -1;
  for (const column of columns) if (column > last) last = column;
  return last + 1;
}
