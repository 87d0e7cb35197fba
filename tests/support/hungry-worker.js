/**
 * A task that needs more memory than a thread has, 320 MB for each number.
 * @param {number[]} numbers
 * @returns {number[]}
 */
export function sumWithMuchMemory(numbers) {
  return numbers.map((number) => {
    const values = Array.from({ length: 20 }, (_, nth) => new Array(2_000_000).fill(nth));
    return values.length + number;
  });
}
