import { expect, test } from "@jest/globals";
import { Chains, endOfChain } from "../../lib/search/chains.ts";

test("lists that grow by turns keep their own numbers, the last first", () => {
  const chains = new Chains();
  const count = 100_000;
  let even = endOfChain;
  let odd = endOfChain;
  for (let number = 0; number < count; number += 2) {
    even = chains.add(even, number);
    odd = chains.add(odd, number + 1);
  }
  expect(chains.read(even)).toEqual(Array.from({ length: count / 2 }, (_, nth) => count - 2 - 2 * nth));
  expect(chains.read(odd).at(-1)).toBe(1);
  expect(chains.read(endOfChain)).toEqual([]);
});
