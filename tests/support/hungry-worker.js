/** A task that needs more memory than a thread has: 320 MB for each number. */
export function sumWithMuchMemory(numbers) {
  return numbers.map((number) => {
    const values = [];
    for (let nth = 0; nth < 40; nth += 1) values.push(Array.from({ length: 1_000_000 }, () => nth));
    return values.length + number;
  });
}
