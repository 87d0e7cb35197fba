import { describe, expect, test } from "@jest/globals";
import { LargestNumbers } from "../../../lib/archive/related/largest-numbers.ts";

function offerAll(list: LargestNumbers, numbers: readonly number[]): number[] {
  for (const number of numbers) list.offer(number);
  return [...list.sorted()];
}

describe("of the numbers offered", () => {
  test("the largest few are kept, in ascending order", () => {
    const list = new LargestNumbers(3);
    list.clear(0);
    expect(offerAll(list, [4, 8, 1, 9, 7, 2, 6])).toEqual([7, 8, 9]);
    expect(list.bar).toBe(7);
  });

  test("those not larger than the bar are not kept", () => {
    const list = new LargestNumbers(3);
    list.clear(4);
    expect(offerAll(list, [4, 5, 3])).toEqual([5]);
    expect(list.bar).toBe(4);
  });

  test("all are forgotten when the list is cleared", () => {
    const list = new LargestNumbers(2);
    list.clear(0);
    offerAll(list, [5, 6, 7]);
    list.clear(0);
    expect(offerAll(list, [1])).toEqual([1]);
  });

  test("the largest are found in any order", () => {
    const numbers = Array.from({ length: 200 }, (_, nth) => (nth * 73) % 211);
    const list = new LargestNumbers(16);
    list.clear(-1);
    expect(offerAll(list, numbers)).toEqual(numbers.toSorted((a, b) => a - b).slice(-16));
  });
});
