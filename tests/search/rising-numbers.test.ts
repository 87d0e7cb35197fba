import { expect, test } from "@jest/globals";
import { decodeRising, encodeRising } from "../../lib/search/rising-numbers.ts";

test.each([
  ["none", []],
  ["one", [268435455]],
  ["zero", [0]],
  ["several of one value", [7, 7, 7]],
  ["some far apart", [0, 1, 1, 2, 4294967295]],
])("%s come back as they were", (_, numbers) => {
  expect(decodeRising(encodeRising(numbers))).toEqual(numbers);
});

test("random ones take little more than the least that is possible", () => {
  const count = 20_000;
  let seed = 1;
  const random = Array.from({ length: count }, () => (seed = (seed * 48271) % 2147483647) % 2 ** 28);
  const numbers = random.sort((a, b) => a - b);
  expect(decodeRising(encodeRising(numbers))).toEqual(numbers);
  const leastBits = Math.log2(2 ** 28 / count) + Math.LOG2E;
  expect(encodeRising(numbers).length).toBeLessThan((count * leastBits * 1.01) / 8);
});
