/** A block of rows, `width` numbers each. */
export interface Block {
  values: Float32Array;
  width: number;
}

/**
 * Makes the columns of a block orthogonal to each other and of length one, by Gram and Schmidt; a column that those
 * before it make up becomes zero.
 */
export function makeOrthonormal(block: Block): void {
  const { values, width } = block;
  for (let column = 0; column < width; column += 1) {
    const lengthBefore = Math.sqrt(productOf(block, column, column));
    for (let earlier = 0; earlier < column; earlier += 1) {
      const product = productOf(block, earlier, column);
      for (let first = 0; first < values.length; first += width)
        values[first + column] = (values[first + column] ?? 0) - product * (values[first + earlier] ?? 0);
    }
    const length = Math.sqrt(productOf(block, column, column));
    const scale = length <= lengthBefore * leastShareLeft ? 0 : 1 / length;
    for (let first = 0; first < values.length; first += width)
      values[first + column] = (values[first + column] ?? 0) * scale;
  }
}

/** Less is what rounding leaves. */
const leastShareLeft = 1e-4;

function productOf({ values, width }: Block, one: number, other: number): number {
  let product = 0;
  for (let first = 0; first < values.length; first += width)
    product += (values[first + one] ?? 0) * (values[first + other] ?? 0);
  return product;
}
